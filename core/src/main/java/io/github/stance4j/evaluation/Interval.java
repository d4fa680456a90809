// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

/**
 * A confidence interval.
 *
 * @param low the lower end
 * @param high the upper end, not less than the lower
 */
public record Interval(double low, double high) {

    /**
     * @throws IllegalArgumentException if the ends are not numbers or stand the wrong way round
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "An interval must satisfy low <= high, found " + low + " and " + high);
        }
    }
}
