// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes sentences of words, emoji and marks, whose actors are some of the words. */
final class RandomSentences {

    private static final List<String> WORDS =
            List.of(
                    "Veld",
                    "e\u0301la",
                    "😀",
                    "👩‍🚀",
                    "🇻🇩",
                    "ost=1",
                    "50%",
                    "\"so\"",
                    "日本",
                    "|",
                    "#");
    private static final List<String> SPACES = List.of(" ", " ", "", "  ", "\u00a0", "\u2003");
    private static final Stance FIRST = new Stance("first stance");
    private static final Stance SECOND = new Stance("second,=%41|?");
    private static final LabelSet TONE = new LabelSet("to ne", List.of("?", "a=b", "c, d"));

    private final Random random;

    RandomSentences(Random random) {
        this.random = random;
    }

    /** Returns a corpus with all that a format holds; each label is there, and in order. */
    Corpus corpus(CorpusFormat format) {
        boolean rich = format != CorpusFormat.CONLL;
        boolean pairs = rich && format != CorpusFormat.SPACY;
        List<AnnotatedSentence> sentences = new ArrayList<>();
        sentences.add(first());
        for (int i = 0; i < 5; i++) {
            sentences.add(sentence("s" + i, rich, pairs));
        }
        return new Corpus(new LabelSchema(List.of(FIRST, SECOND), List.of(TONE)), sentences);
    }

    /** Has every label, so that schemas can be compared. */
    private static AnnotatedSentence first() {
        String text = "A b c.";
        List<AnnotatedActor> actors = new ArrayList<>();
        for (int i = 0; i < TONE.labels().size(); i++) {
            actors.add(
                    AnnotatedActor.of(
                            Mention.in(text, new Span(2 * i, 2 * i + 1)),
                            Map.of(FIRST, true, SECOND, true),
                            Map.of(TONE.name(), TONE.labels().get(i))));
        }
        return AnnotatedSentence.of("first", text, actors);
    }

    private AnnotatedSentence sentence(String id, boolean rich, boolean pairs) {
        StringBuilder text = new StringBuilder("x");
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            text.append(one(SPACES));
            int start = text.length();
            text.append(one(WORDS));
            words.add(new Span(start, text.length()));
        }
        List<AnnotatedActor> actors = new ArrayList<>();
        boolean withTarget = pairs && random.nextBoolean();
        for (Span word : words) {
            if (random.nextInt(3) == 0) {
                Optional<Span> target = withTarget ? Optional.of(one(words)) : Optional.empty();
                actors.add(actor(text.toString(), word, target, rich));
            }
        }
        return AnnotatedSentence.of(id, text.toString(), actors);
    }

    private AnnotatedActor actor(String text, Span span, Optional<Span> target, boolean rich) {
        Map<Stance, Boolean> stances = new LinkedHashMap<>();
        for (Stance stance : List.of(FIRST, SECOND)) {
            if (random.nextInt(4) > 0) {
                stances.put(stance, random.nextBoolean());
            }
        }
        Map<String, String> labels =
                random.nextBoolean() ? Map.of(TONE.name(), one(TONE.labels())) : Map.of();
        Map<String, String> cells =
                rich && random.nextBoolean()
                        ? Map.of("cue", one(WORDS), "id", one(WORDS))
                        : Map.of();
        return new AnnotatedActor(
                Mention.in(text, span),
                target.map(t -> Mention.in(text, t)),
                stances,
                labels,
                cells);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
