// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often each value of a label was seen. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** Returns the most frequent value; of equals, the first in alphabetical order. */
    Optional<String> most() {
        return mostWithout(new Tally());
    }

    /** Returns the most frequent value when others are taken away; empty if nothing is left. */
    Optional<String> mostWithout(Tally others) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int left = entry.getValue() - others.counts.getOrDefault(entry.getKey(), 0);
            if (left > most) {
                most = left;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
