// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often each value of a label was seen. */
final class Tally {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** Returns the most frequent value; of equals, the first in alphabetical order. */
    Optional<String> most() {
        return counts.entrySet().stream()
                .min(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
