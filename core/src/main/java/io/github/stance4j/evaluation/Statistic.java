// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A figure that can be computed from any sample of the sentences. */
record Statistic(String subject, String measure, Function<Sample, OptionalDouble> formula) {

    /** An interval is of use only around a figure. */
    MetricValue value(Sample all, Optional<Interval> interval) {
        OptionalDouble value = formula.apply(all);
        return new MetricValue(
                subject, measure, value, interval.filter(found -> value.isPresent()));
    }
}
