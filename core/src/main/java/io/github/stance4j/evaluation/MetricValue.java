// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of an evaluation, ready for a table or for JSON.
 *
 * @param subject what was measured: {@code stances:micro}, {@code stances:macro}, {@code
 *     stance:NAME}, {@code actors:overlap}, {@code actors:exact}, {@code class:NAME} or {@code
 *     class:NAME=LABEL}
 * @param measure how: {@code precision}, {@code recall}, {@code f1}, {@code average_precision},
 *     {@code accuracy}, {@code macro_f1}, {@code calibration_error} or {@code
 *     calibration_error_middle}
 * @param value the figure in [0, 1]; empty if it is undefined, because the gold annotation (and the
 *     predictions) have nothing that it could be measured on. An undefined figure is not 0
 * @param interval the confidence interval of a defined figure, if intervals were asked for
 */
public record MetricValue(
        String subject, String measure, OptionalDouble value, Optional<Interval> interval) {

    /** Checks that all components are there. */
    public MetricValue {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
    }

    /** Returns subject and measure with a dot between them: {@code stances:micro.f1}. */
    public String name() {
        return subject + "." + measure;
    }
}
