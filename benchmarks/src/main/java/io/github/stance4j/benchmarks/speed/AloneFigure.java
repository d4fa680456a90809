// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What JMH found of a system in a process of its own, a sentence a call; times in milliseconds.
 *
 * @param system its name
 * @param allocatedBytes what a call allocates on the heap, all threads together
 * @param p50 the median of the calls
 * @param p95 what 95 in 100 are at most
 * @param p99 what 99 in 100 are at most
 * @param calls how many were timed
 */
@JsonNaming(SnakeCaseStrategy.class)
public record AloneFigure(
        String system, double allocatedBytes, double p50, double p95, double p99, long calls) {}
