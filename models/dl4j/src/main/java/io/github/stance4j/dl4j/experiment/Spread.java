// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Mean and standard deviation of a few values, such as the figures of models of several seeds. */
public final class Spread {

    private Spread() {}

    /** Returns the mean; empty if there is no value. */
    public static OptionalDouble mean(double... values) {
        return Arrays.stream(values).average();
    }

    /**
     * Returns the standard deviation of a sample, with one less than the number of values below the
     * line; empty if there are fewer than two.
     */
    public static OptionalDouble deviation(double... values) {
        if (values.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = mean(values).getAsDouble();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    /** Returns the least and the greatest; empty if there is no value. */
    static Optional<Interval> range(double... values) {
        return values.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Interval(
                                Arrays.stream(values).min().getAsDouble(),
                                Arrays.stream(values).max().getAsDouble()));
    }
}
