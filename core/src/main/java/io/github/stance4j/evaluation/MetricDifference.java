// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One figure of two systems, and how often chance alone would set them so far apart.
 *
 * @param subject what was measured, as in {@link MetricValue}
 * @param measure how: {@code f1} or {@code macro_f1}
 * @param first the figure of the first system in [0, 1]; empty if it is undefined
 * @param second the figure of the second one
 * @param p the probability, in (0, 1], of a difference at least as large in either direction if the
 *     systems were equally good; empty if a figure is undefined
 */
public record MetricDifference(
        String subject,
        String measure,
        OptionalDouble first,
        OptionalDouble second,
        OptionalDouble p) {

    /** Checks that all components are there. */
    public MetricDifference {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(p, "p");
    }

    /** Returns subject and measure with a dot between them: {@code stances:micro.f1}. */
    public String name() {
        return subject + "." + measure;
    }

    /** Returns by how much the first figure is larger, in [-1, 1]; empty if one is undefined. */
    public OptionalDouble difference() {
        return difference(first, second);
    }

    static OptionalDouble difference(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(first.getAsDouble() - second.getAsDouble())
                : OptionalDouble.empty();
    }
}
