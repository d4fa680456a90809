// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How many sentences a system answers that gets many at once.
 *
 * @param threads how many compute
 * @param system its name
 * @param sentencesPerSecond the median of the rounds
 * @param ratio its sentences a second over the reference's, round by round
 */
@JsonNaming(SnakeCaseStrategy.class)
public record BatchFigure(int threads, String system, double sentencesPerSecond, Spread ratio) {}
