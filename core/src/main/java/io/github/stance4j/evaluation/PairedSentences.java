// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of two annotations, paired by their ids.
 *
 * @param pairs those that both have, in the order of the first
 * @param onlyFirst how many the first has alone
 * @param onlySecond how many the second has alone
 */
record PairedSentences(List<Pair> pairs, int onlyFirst, int onlySecond) {

    /** What is the same before two texts begin to differ is shown up to this length. */
    private static final int SHOWN_BEFORE = 20;

    /** A sentence as each of them has it. */
    record Pair(AnnotatedSentence one, AnnotatedSentence other) {}

    static PairedSentences of(LocatedCorpus first, LocatedCorpus second) {
        List<AnnotatedSentence> ones = first.corpus().sentences();
        List<AnnotatedSentence> others = second.corpus().sentences();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            places.put(others.get(i).id(), i);
        }
        List<Pair> pairs = new ArrayList<>();
        List<CorpusDefect> defects = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            Integer place = places.get(ones.get(i).id());
            if (place != null) {
                Pair pair = new Pair(ones.get(i), others.get(place));
                pairs.add(pair);
                if (!pair.one().text().equals(pair.other().text())) {
                    int line = second.line(place);
                    String expectedAt = at(first, first.line(i));
                    defects.add(otherText(pair, second.source(), line, expectedAt));
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(
                            "The annotations have no sentence in common: no sentence_id of the %d"
                                    + " in the first is one of the %d in the second",
                            ones.size(), others.size()));
        }
        if (!defects.isEmpty()) {
            throw new CorpusFormatException(defects);
        }
        return new PairedSentences(
                List.copyOf(pairs), ones.size() - pairs.size(), others.size() - pairs.size());
    }

    private static String at(LocatedCorpus corpus, int line) {
        return corpus.source() + (line == 0 ? "" : ":" + line);
    }

    private static CorpusDefect otherText(Pair pair, String source, int line, String expectedAt) {
        String one = pair.one().text();
        String other = pair.other().text();
        int from = Math.max(0, firstDifference(one, other) - SHOWN_BEFORE);
        return new CorpusDefect(
                source,
                line,
                Optional.of("sentence"),
                String.format(
                        "found %s for the sentence_id %s, expected %s as in %s",
                        shown(other, from),
                        CorpusDefect.quoted(pair.one().id()),
                        shown(one, from),
                        expectedAt));
    }

    /** Long sentences often differ where a message would not show them any more. */
    private static String shown(String text, int from) {
        // Not between the two halves of a character.
        int start = text.offsetByCodePoints(0, text.codePointCount(0, from));
        return CorpusDefect.quoted(start == 0 ? text : "…" + text.substring(start));
    }

    private static int firstDifference(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
