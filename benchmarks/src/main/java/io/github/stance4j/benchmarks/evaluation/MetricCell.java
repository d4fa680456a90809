// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.dl4j.experiment.Spread;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import java.util.Locale;
import java.util.OptionalDouble;

/** Shows a figure in a table. */
public final class MetricCell {

    /** What stands where a figure is undefined or was not measured. */
    public static final String UNDEFINED = "–";

    private MetricCell() {}

    /** Returns a metric with its interval; a dash if it is undefined or not of that setting. */
    public static String of(Evaluation evaluation, String metric) {
        return evaluation.metrics().stream()
                .filter(value -> value.name().equals(metric) && value.value().isPresent())
                .findFirst()
                .map(MetricCell::of)
                .orElse(UNDEFINED);
    }

    private static String of(MetricValue metric) {
        String value = number(metric.value().orElseThrow());
        return metric.interval()
                .map(i -> value + " [" + number(i.low()) + ", " + number(i.high()) + "]")
                .orElse(value);
    }

    /** Returns a figure with three digits; a dash if it is undefined. */
    public static String of(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : UNDEFINED;
    }

    /** Returns the mean of some figures, and their standard deviation if there are several. */
    public static String spread(double... values) {
        String mean = of(Spread.mean(values));
        return values.length < 2 ? mean : mean + " ± " + of(Spread.deviation(values));
    }

    /** Returns a p with four digits; a dash if it is undefined. */
    public static String p(OptionalDouble p) {
        return p.isPresent() ? String.format(Locale.ROOT, "%.4f", p.getAsDouble()) : UNDEFINED;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
