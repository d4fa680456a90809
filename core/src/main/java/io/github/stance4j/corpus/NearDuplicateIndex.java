// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts among which near duplicates of others are looked up, as {@link NearDuplicates} understands
 * them. It takes memory for every run of words of its texts; not thread-safe.
 */
public final class NearDuplicateIndex {

    /** Takes what was found. */
    @FunctionalInterface
    interface Found {
        /** Takes the number of a text that was added, and its Jaccard index, in [0.5, 1]. */
        void accept(int text, double likeness);
    }

    private final Map<List<String>, List<Integer>> textsWith = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** Runs that a text shares with the one that is looked up; zeros between two calls. */
    private int[] shared = new int[16];

    /** Adds a text. */
    public void add(String text) {
        add(NearDuplicates.runs(text));
    }

    /** Tells whether a text is nearly the same as one that was added, or just the same. */
    public boolean has(String text) {
        BitSet found = new BitSet();
        alike(NearDuplicates.runs(text), (other, likeness) -> found.set(other));
        return !found.isEmpty();
    }

    void add(Set<List<String>> runs) {
        runs.forEach(
                run -> textsWith.computeIfAbsent(run, r -> new ArrayList<>()).add(sizes.size()));
        sizes.add(runs.size());
        if (sizes.size() > shared.length) {
            shared = Arrays.copyOf(shared, 2 * shared.length);
        }
    }

    /** Hands over the near duplicates, in the order in which they were added. */
    void alike(Set<List<String>> runs, Found found) {
        BitSet sharing = new BitSet();
        for (List<String> run : runs) {
            for (int text : textsWith.getOrDefault(run, List.of())) {
                shared[text]++;
                sharing.set(text);
            }
        }
        for (int text = sharing.nextSetBit(0); text >= 0; text = sharing.nextSetBit(text + 1)) {
            int common = shared[text];
            shared[text] = 0;
            double likeness = (double) common / (runs.size() + sizes.get(text) - common);
            if (likeness >= NearDuplicates.TOO_ALIKE) {
                found.accept(text, likeness);
            }
        }
    }
}
