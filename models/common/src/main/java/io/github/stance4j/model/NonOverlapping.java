// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Of things that stand in a sentence, those that don't overlap. */
final class NonOverlapping {

    private NonOverlapping() {}

    /** Returns them in the order of the sentence; of two that overlap, the first. */
    static <T> List<T> of(List<T> found, Function<T, Span> span) {
        List<T> kept = new ArrayList<>();
        int end = 0;
        for (T one : found.stream().sorted(Comparator.comparing(span)).toList()) {
            if (span.apply(one).start() >= end) {
                kept.add(one);
                end = span.apply(one).end();
            }
        }
        return List.copyOf(kept);
    }
}
