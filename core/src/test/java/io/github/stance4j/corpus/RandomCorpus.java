// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Makes corpora of everything that a CSV file can trip over. */
final class RandomCorpus {

    private static final List<String> PIECES =
            List.of(
                    "Peru",
                    "x",
                    " ",
                    ",",
                    "\"",
                    "\"\"",
                    "\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "#",
                    "=",
                    "'",
                    "🕊",
                    "👩‍👩‍👧",
                    "é",
                    "e\u0301",
                    "שלום",
                    "سلام",
                    "\u202E",
                    "\uFEFF",
                    "\u2028",
                    "中",
                    "\\",
                    ";",
                    "\uFFFD",
                    "\uFFFE",
                    "\u0001");

    private final Random random;
    private final boolean withSplits;
    private final List<Stance> stances = List.of(new Stance("a,b"), new Stance("é \"q\""));

    RandomCorpus(long seed) {
        random = new Random(seed);
        withSplits = random.nextBoolean();
    }

    Corpus next() {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            sentences.add(sentence(i));
        }
        TreeSet<String> labels = new TreeSet<>();
        for (AnnotatedSentence sentence : sentences) {
            sentence.actors().forEach(actor -> labels.addAll(actor.labels().values()));
        }
        List<LabelSet> sets =
                labels.isEmpty() ? List.of() : List.of(new LabelSet("c", List.copyOf(labels)));
        return new Corpus(new LabelSchema(stances, sets), sentences);
    }

    private AnnotatedSentence sentence(int index) {
        String text = text();
        List<AnnotatedActor> actors = new ArrayList<>();
        Optional<Mention> target = mention(text).filter(t -> random.nextBoolean());
        int end = 0;
        for (int i = random.nextInt(4); i > 0 && end < text.length(); i--) {
            Optional<Mention> actor = mention(text.substring(end));
            if (actor.isPresent()) {
                Mention found = Mention.in(text, actor.get().span().shifted(end));
                actors.add(new AnnotatedActor(found, target, held(), labels(), metadata()));
                end = found.span().end();
            }
        }
        String id = index + text();
        int group = random.nextInt(10);
        return new AnnotatedSentence(
                id,
                text,
                group == 0 ? id : "group " + group,
                Optional.of(Split.values()[group % 3]).filter(split -> withSplits),
                actors,
                actors.isEmpty() ? metadata() : Map.of());
    }

    /** Returns a text that is not blank. */
    private String text() {
        StringBuilder text = new StringBuilder();
        while (text.toString().isBlank() || random.nextInt(8) > 0) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Returns a stretch that is not blank and cuts no character in two, if one comes up. */
    private Optional<Mention> mention(String text) {
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        String found = text.substring(start, end);
        return found.isBlank() || Cells.unfit(found).isPresent()
                ? Optional.empty()
                : Optional.of(new Mention(found, new Span(start, end)));
    }

    private Map<Stance, Boolean> held() {
        Map<Stance, Boolean> held = new LinkedHashMap<>();
        for (Stance stance : stances) {
            if (random.nextInt(3) > 0) {
                held.put(stance, random.nextBoolean());
            }
        }
        return held;
    }

    private Map<String, String> labels() {
        return random.nextInt(3) == 0 ? Map.of() : Map.of("c", text());
    }

    private Map<String, String> metadata() {
        return random.nextInt(3) == 0 ? Map.of() : Map.of("cue, or \"so\"", text(), "n", " ");
    }
}
