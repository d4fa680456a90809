// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How long a system takes when its input grows.
 *
 * @param by what grows: {@code length}, {@code batch} or {@code actors}
 * @param size how much there is of it
 * @param system its name
 * @param milliseconds of a sentence, round by round
 * @param ratio these over the reference's
 */
@JsonNaming(SnakeCaseStrategy.class)
public record GrowthFigure(String by, int size, String system, Spread milliseconds, Spread ratio) {}
