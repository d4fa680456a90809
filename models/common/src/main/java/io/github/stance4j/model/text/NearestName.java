// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what was meant by a name that there is not. */
public final class NearestName {

    private NearestName() {}

    /**
     * Returns the name that takes the fewest insertions, deletions and substitutions of UTF-16
     * units; of equal ones, the first.
     *
     * @param known the names that there are
     * @throws java.util.NoSuchElementException if there is none
     */
    public static String of(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(one, name)))
                .orElseThrow();
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
