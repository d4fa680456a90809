// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final List<Set<List<String>>> runs;

    private NearDuplicates(List<Set<List<String>>> runs) {
        this.runs = runs;
    }

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
        new NearDuplicates(texts.stream().map(NearDuplicates::runs).toList()).find(pairs);
    }

    /** Returns the words of a text as they are compared: in lower case, without punctuation. */
    public static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = words(text);
        Set<List<String>> runs = new HashSet<>();
        for (int from = 0; from <= Math.max(0, words.size() - RUN); from++) {
            runs.add(words.subList(from, Math.min(words.size(), from + RUN)));
        }
        return runs;
    }

    private void find(Consumer<Pair> pairs) {
        Map<List<String>, List<Integer>> seen = new HashMap<>();
        int[] shared = new int[runs.size()];
        for (int second = 0; second < shared.length; second++) {
            BitSet alike = new BitSet();
            for (List<String> run : runs.get(second)) {
                List<Integer> earlier = seen.computeIfAbsent(run, key -> new ArrayList<>());
                for (int first : earlier) {
                    shared[first]++;
                    alike.set(first);
                }
                earlier.add(second);
            }
            for (int first = alike.nextSetBit(0); first >= 0; first = alike.nextSetBit(first + 1)) {
                double likeness = jaccard(first, second, shared[first]);
                shared[first] = 0;
                if (likeness >= TOO_ALIKE) {
                    pairs.accept(new Pair(first, second, likeness));
                }
            }
        }
    }

    private double jaccard(int first, int second, int shared) {
        return (double) shared / (runs.get(first).size() + runs.get(second).size() - shared);
    }
}
