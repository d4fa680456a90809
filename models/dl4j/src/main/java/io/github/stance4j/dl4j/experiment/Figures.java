// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.MetricValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures in the tables of experiments. */
public final class Figures {

    private static final int DIGITS = 6;
    private static final int PERCENT_DIGITS = 2;
    private static final double ALL = 100;

    private Figures() {}

    /** Returns three digits, or a dash if there is no figure. */
    public static String shown(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }

    /** Returns a figure with its interval, if it has one. */
    public static String shown(MetricValue metric) {
        return shown(metric.value(), metric.interval());
    }

    /** Returns a figure with its interval, if it has one. */
    public static String shown(OptionalDouble value, Optional<Interval> interval) {
        return shown(value)
                + interval.map(i -> String.format(Locale.ROOT, " [%.3f, %.3f]", i.low(), i.high()))
                        .orElse("");
    }

    /**
     * Returns text that does not end a cell of a Markdown table: labels may have any characters.
     */
    public static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }

    /** Returns a number without digits that say nothing, as 0.1, 1 or 12.5. */
    public static String number(double value) {
        return number(value, DIGITS);
    }

    /** Returns a part as percent, to a hundredth of one at most, as 5 or 12.25. */
    public static String percent(double part) {
        return number(ALL * part, PERCENT_DIGITS);
    }

    private static String number(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns a cell of comma-separated values, quoted if it has to be (RFC 4180). */
    public static String csv(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
