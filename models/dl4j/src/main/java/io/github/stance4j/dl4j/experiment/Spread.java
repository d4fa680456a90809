// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Mean and standard deviation of a few values. */
final class Spread {

    private Spread() {}

    static OptionalDouble mean(double... values) {
        return Arrays.stream(values).average();
    }

    /** Returns the deviation of a sample, which has one degree of freedom less. */
    static OptionalDouble deviation(double... values) {
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
