// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.JsonReader;
import io.github.stance4j.convert.json.JsonSyntaxException;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a line of NewsMTSC; used once.
 *
 * <p>Some lines have a target twice. A sentence of a corpus can't, but figures are to be on as many
 * targets as the published ones: the second becomes the actor of a sentence of its own that has the
 * same text and is in the same group.
 */
final class NewsMtscLine {

    /**
     * The sentiment that the sentence has <em>toward</em> the actor. Ours, {@link
     * io.github.stance4j.Sentiment}, is the one that the actor expresses.
     */
    static final LabelSet SENTIMENT =
            new LabelSet("sentiment_toward", List.of("negative", "neutral", "positive"));

    /** The column of the corpus that has the name of the file, without extension. */
    static final String PART = "part";

    private static final Map<String, String> LABELS =
            Map.of("2", "negative", "4", "neutral", "6", "positive");

    private static final String SENTENCE = "sentence_normalized";
    private static final String TARGETS = "targets";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MENTION = "mention";
    private static final String POLARITY = "polarity";

    private final PublicFile file;
    private final int line;
    private final Source source;
    private final List<Map<Span, AnnotatedActor>> actors = new ArrayList<>();
    private String text = "";

    /**
     * @param source takes what is wrong with the line
     */
    NewsMtscLine(PublicFile file, int line, Source source) {
        this.file = file;
        this.line = line;
        this.source = source;
    }

    /** Reads the line and returns how many targets it has, wrong ones included. */
    int read(String json) {
        Json node;
        try {
            node = JsonReader.value(json, line);
        } catch (JsonSyntaxException e) {
            source.refuse(line, e.getMessage());
            return 0;
        }
        text = node.get(SENTENCE).asString().orElse("");
        Json targets = node.get(TARGETS);
        if (text.isBlank()) {
            refuse(node, SENTENCE, "a sentence");
        } else if (targets.items().isEmpty()) {
            refuse(node, TARGETS, "a list of targets");
        } else {
            targets.items().forEach(target -> actor(target).ifPresent(this::add));
        }
        return targets.items().size();
    }

    /** Returns the sentence with the targets that are sound, and more where some stand twice. */
    List<AnnotatedSentence> sentences() {
        String id = file.part() + "-" + line;
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (Map<Span, AnnotatedActor> distinct : actors) {
            sentences.add(
                    new AnnotatedSentence(
                            sentences.isEmpty() ? id : id + "-" + (sentences.size() + 1),
                            text,
                            id,
                            Optional.of(file.split()),
                            List.copyOf(distinct.values()),
                            Map.of()));
        }
        return sentences;
    }

    private void add(AnnotatedActor actor) {
        for (Map<Span, AnnotatedActor> distinct : actors) {
            if (distinct.putIfAbsent(actor.span(), actor) == null) {
                return;
            }
        }
        Map<Span, AnnotatedActor> first = new LinkedHashMap<>();
        first.put(actor.span(), actor);
        actors.add(first);
    }

    private Optional<AnnotatedActor> actor(Json target) {
        String label = LABELS.get(target.get(POLARITY).text().replaceFirst("\\.0+$", ""));
        if (label == null) {
            refuse(target, POLARITY, "2, 4 or 6");
        }
        Optional<Mention> mention = mention(target);
        return label == null
                ? Optional.empty()
                : mention.map(
                        found ->
                                new AnnotatedActor(
                                        found,
                                        Optional.empty(),
                                        Map.of(),
                                        Map.of(SENTIMENT.name(), label),
                                        Map.of(PART, file.part())));
    }

    private Optional<Mention> mention(Json target) {
        int from = target.get(FROM).asInt().orElse(-1);
        int to = target.get(TO).asInt().orElse(-1);
        if (from < 0 || from >= text.length()) {
            refuse(target, FROM, "an offset in the sentence");
        } else if (to <= from || to > text.length()) {
            refuse(target, TO, "a later offset in the sentence");
        } else {
            Mention mention = Mention.in(text, new Span(from, to));
            if (mention.text().isBlank()) {
                source.refuse(
                        line,
                        MENTION,
                        String.format(
                                "found %d to %d, which is white space only, expected a mention",
                                from, to));
                return Optional.empty();
            }
            if (mention.text().equals(target.get(MENTION).text())) {
                return Optional.of(mention);
            }
            refuse(target, MENTION, "what stands there: " + Source.show(mention.text()));
        }
        return Optional.empty();
    }

    private void refuse(Json node, String field, String expected) {
        source.refuse(line, field, "found " + node.get(field).show() + ", expected " + expected);
    }
}
