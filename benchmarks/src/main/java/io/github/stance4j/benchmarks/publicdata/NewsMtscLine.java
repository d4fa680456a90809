// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.publicdata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
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

    private static final Map<Double, String> LABELS =
            Map.of(2.0, "negative", 4.0, "neutral", 6.0, "positive");

    private static final String SENTENCE = "sentence_normalized";
    private static final String TARGETS = "targets";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MENTION = "mention";
    private static final String POLARITY = "polarity";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            source.refuse(line, "found no JSON: " + e.getOriginalMessage());
            return 0;
        }
        text = node.path(SENTENCE).asText();
        JsonNode targets = node.path(TARGETS);
        if (!node.path(SENTENCE).isTextual() || text.isBlank()) {
            refuse(node, SENTENCE, "a sentence");
        } else if (!targets.isArray() || targets.isEmpty()) {
            refuse(node, TARGETS, "a list of targets");
        } else {
            targets.forEach(target -> actor(target).ifPresent(this::add));
        }
        return targets.size();
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

    private Optional<AnnotatedActor> actor(JsonNode target) {
        String label = LABELS.get(target.path(POLARITY).asDouble());
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

    private Optional<Mention> mention(JsonNode target) {
        int from = target.path(FROM).asInt(-1);
        int to = target.path(TO).asInt(-1);
        if (!target.path(FROM).isInt() || from < 0 || from >= text.length()) {
            refuse(target, FROM, "an offset in the sentence");
        } else if (!target.path(TO).isInt() || to <= from || to > text.length()) {
            refuse(target, TO, "a later offset in the sentence");
        } else {
            Mention mention = Mention.in(text, new Span(from, to));
            if (!mention.text().isBlank() && mention.text().equals(target.path(MENTION).asText())) {
                return Optional.of(mention);
            }
            refuse(target, MENTION, "what stands there: " + Source.show(mention.text()));
        }
        return Optional.empty();
    }

    private void refuse(JsonNode node, String field, String expected) {
        JsonNode found = node.path(field);
        String shown =
                found.isMissingNode()
                        ? "nothing"
                        : found.isTextual() ? Source.show(found.asText()) : found.toString();
        source.refuse(line, field, "found " + shown + ", expected " + expected);
    }
}
