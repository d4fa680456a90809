// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How long a system takes for a single sentence, in milliseconds.
 *
 * @param threads how many compute
 * @param system its name
 * @param p50 the median of all sentences in all rounds
 * @param p95 what 95 in 100 are at most
 * @param p99 what 99 in 100 are at most
 * @param ratio its median over the reference's, round by round
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SingleFigure(
        int threads, String system, double p50, double p95, double p99, Spread ratio) {

    /** Returns how much longer the slowest hundredth takes than the median. */
    public double tail() {
        return p99 / p50;
    }
}
