// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.JsonText;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what {@code Doc.to_json} gives and {@code Doc.from_json} takes: actors as entities, as
 * long as they don't overlap, and all labels as spans of the group that spaCy's categorizer looks
 * at.
 */
final class SpacyWriter {

    private static final String GROUP = "sc";

    private final AnnotatedSentence sentence;
    private final ExportContext context;
    private final Offsets offsets;

    private SpacyWriter(AnnotatedSentence sentence, ExportContext context) {
        this.sentence = sentence;
        this.context = context;
        this.offsets = context.offsets(sentence);
    }

    /**
     * @param lines whether each document is on a line of its own, without a list around them
     */
    static String write(ExportContext context, boolean lines) {
        context.noteOptions();
        SideFields side = new SideFields(context.corpus(), Set.of(), false, context.notes());
        List<String> documents = new ArrayList<>();
        for (AnnotatedSentence sentence : context.corpus().sentences()) {
            SpacyWriter writer = new SpacyWriter(sentence, context);
            Map<String, Object> document = writer.document();
            document.put(
                    SpacyReader.CUSTOM,
                    Map.of(SpacyReader.OURS, side.of(sentence, writer.offsets)));
            documents.add(JsonText.of(document));
        }
        return lines
                ? String.join("\n", documents) + "\n"
                : "[\n" + String.join(",\n", documents) + "\n]\n";
    }

    private Map<String, Object> document() {
        context.notes()
                .lost(
                        "targets: spans of spaCy have no relations",
                        (int)
                                sentence.actors().stream()
                                        .filter(a -> a.target().isPresent())
                                        .count());
        List<ActorSpan> actors = ActorSpan.of(sentence, context);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(SpacyReader.TEXT, sentence.text());
        document.put(SpacyReader.ENTS, entities(actors));
        document.put(SpacyReader.SPANS, Map.of(GROUP, spans(actors)));
        document.put("tokens", tokens(actors));
        return document;
    }

    private List<Object> entities(List<ActorSpan> actors) {
        List<Object> entities = new ArrayList<>();
        List<Span> kept = new ArrayList<>();
        for (Span span : actors.stream().map(ActorSpan::span).sorted().toList()) {
            if (kept.stream().noneMatch(other -> other.intersection(span) > 0)) {
                kept.add(span);
                entities.add(labelled(span, context.options().actorLabel()));
            }
        }
        return entities;
    }

    private List<Object> spans(List<ActorSpan> actors) {
        List<Object> spans = new ArrayList<>();
        for (ActorSpan actor : actors) {
            spans.add(span(actor, context.options().actorLabel()));
            actor.codes().forEach(code -> spans.add(span(actor, code)));
        }
        return spans;
    }

    private Map<String, Object> span(ActorSpan actor, String label) {
        Map<String, Object> span = labelled(actor.span(), label);
        span.put("kb_id", "");
        return span;
    }

    private Map<String, Object> labelled(Span span, String label) {
        Map<String, Object> labelled = range(span);
        labelled.put(SpacyReader.LABEL, label);
        return labelled;
    }

    private List<Object> tokens(List<ActorSpan> actors) {
        List<Object> tokens = new ArrayList<>();
        for (Span span :
                SpacyTokens.of(sentence.text(), actors.stream().map(ActorSpan::span).toList())) {
            Map<String, Object> token = new LinkedHashMap<>();
            token.put("id", tokens.size());
            token.putAll(range(span));
            tokens.add(token);
        }
        return tokens;
    }

    private Map<String, Object> range(Span span) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put(SpacyReader.START, offsets.fromUtf16(span.start()));
        range.put(SpacyReader.END, offsets.fromUtf16(span.end()));
        return range;
    }
}
