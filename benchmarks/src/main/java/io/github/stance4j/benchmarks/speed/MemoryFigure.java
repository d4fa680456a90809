// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The memory of a process that has one system only, in bytes; null where the operating system does
 * not tell.
 *
 * @param system its name
 * @param readyBytes resident once it is loaded
 * @param residentBytes resident after the sentences
 * @param peakBytes the most that was resident
 */
@JsonNaming(SnakeCaseStrategy.class)
public record MemoryFigure(String system, Long readyBytes, Long residentBytes, Long peakBytes) {}
