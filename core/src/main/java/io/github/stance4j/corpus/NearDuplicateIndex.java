// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts among which near duplicates of others are looked up, as {@link NearDuplicates} understands
 * them. It takes memory for every run of words of its texts; not thread-safe.
 */
public final class NearDuplicateIndex {

    private final Map<List<String>, List<Integer>> textsWith = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** Adds a text. */
    public void add(String text) {
        add(NearDuplicates.runs(text));
    }

    /** Tells whether a text is nearly the same as one that was added, or just the same. */
    public boolean has(String text) {
        return !alike(NearDuplicates.runs(text)).isEmpty();
    }

    void add(Set<List<String>> runs) {
        runs.forEach(
                run -> textsWith.computeIfAbsent(run, r -> new ArrayList<>()).add(sizes.size()));
        sizes.add(runs.size());
    }

    /** Returns the near duplicates by their numbers, ascending, each with its Jaccard index. */
    Map<Integer, Double> alike(Set<List<String>> runs) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (List<String> run : runs) {
            textsWith.getOrDefault(run, List.of()).forEach(t -> shared.merge(t, 1, Integer::sum));
        }
        Map<Integer, Double> alike = new TreeMap<>();
        shared.forEach(
                (text, common) -> {
                    double all = runs.size() + sizes.get(text) - common;
                    if (common / all >= NearDuplicates.TOO_ALIKE) {
                        alike.put(text, common / all);
                    }
                });
        return alike;
    }
}
