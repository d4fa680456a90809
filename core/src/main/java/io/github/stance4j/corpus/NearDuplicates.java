// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts that are nearly the same: those whose runs of five words have a Jaccard index of at least
 * 0.5 (resemblance of shingles: Broder, <i>On the resemblance and containment of documents</i>,
 * 1997).
 *
 * <p>Words are compared in lower case and without punctuation. A text of fewer than five words is
 * one run.
 */
public final class NearDuplicates {

    /** Number of words in a run. */
    public static final int RUN = 5;

    /** The least Jaccard index, intersection over union, of near duplicates. */
    public static final double TOO_ALIKE = 0.5;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:['’.,-]?[\\p{L}\\p{N}])*");

    /**
     * Two texts that are nearly the same.
     *
     * @param first the index of the earlier one
     * @param second the index of the later one
     * @param likeness their Jaccard index, in [0.5, 1]
     */
    public record Pair(int first, int second, double likeness) {}

    private NearDuplicates() {}

    /** Returns all pairs, in the order of the later text, then of the earlier. */
    public static List<Pair> among(List<String> texts) {
        List<Pair> pairs = new ArrayList<>();
        among(texts, pairs::add);
        return pairs;
    }

    /**
     * Hands over all pairs, in the order of the later text, then of the earlier. Many texts of one
     * pattern have more pairs than memory can hold.
     */
    public static void among(List<String> texts, Consumer<Pair> pairs) {
        NearDuplicateIndex index = new NearDuplicateIndex();
        for (int second = 0; second < texts.size(); second++) {
            int later = second;
            Set<List<String>> runs = runs(texts.get(second));
            index.alike(runs, (first, likeness) -> pairs.accept(new Pair(first, later, likeness)));
            index.add(runs);
        }
    }

    /**
     * Returns the words that are compared, with single spaces between them: the same for texts that
     * differ in nothing but case, punctuation and white space. Empty if a text has no word.
     */
    public static String normalized(String text) {
        return String.join(" ", words(text));
    }

    /** Returns the words of a text as they are compared: in lower case, without punctuation. */
    public static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    static Set<List<String>> runs(String text) {
        List<String> words = words(text);
        Set<List<String>> runs = new HashSet<>();
        for (int from = 0; from <= Math.max(0, words.size() - RUN); from++) {
            runs.add(words.subList(from, Math.min(words.size(), from + RUN)));
        }
        return runs;
    }
}
