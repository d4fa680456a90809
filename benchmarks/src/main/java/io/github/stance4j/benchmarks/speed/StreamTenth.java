// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A tenth of a stream.
 *
 * @param sentencesPerSecond of the stream
 * @param rawPerSecond of the encoder alone on the same sentences, block by block in turn
 * @param ratio the former over the latter, block by block
 * @param heapBytes in use at its end, after a collection of garbage
 * @param residentBytes resident then; null where the operating system does not tell
 */
@JsonNaming(SnakeCaseStrategy.class)
public record StreamTenth(
        double sentencesPerSecond,
        double rawPerSecond,
        Spread ratio,
        long heapBytes,
        Long residentBytes) {}
