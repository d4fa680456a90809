// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import java.util.List;

/**
 * A figure that was measured in each of some rounds.
 *
 * @param median of all rounds
 * @param low the least
 * @param high the greatest
 */
public record Spread(double median, double low, double high) {

    /**
     * Returns the spread of what the rounds gave.
     *
     * @throws IllegalArgumentException if there was none
     */
    public static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        return new Spread(
                percentile(rounds, 50), percentile(sorted, 0), sorted.get(sorted.size() - 1));
    }

    /**
     * Returns a percentile: the value at that part of the way from the least to the greatest,
     * between two in a straight line.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if there are no values
     */
    public static double percentile(List<Double> values, double percent) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There are no values to take a percentile of");
        }
        List<Double> sorted = values.stream().sorted().toList();
        double place = percent / 100 * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
