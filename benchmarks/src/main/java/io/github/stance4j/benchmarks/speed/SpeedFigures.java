// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;

/**
 * What a measurement of speed found.
 *
 * @param environment where and with what it was measured, by name, in order
 * @param sentences how many sentences are given at once
 * @param singles how many are given one by one
 * @param rounds how often, after one round to warm up
 * @param reference the name of the system that ratios are to
 * @param batches many sentences at once
 * @param single a sentence a call, interleaved with the other systems
 * @param alone a sentence a call, in a process of its own; empty if not measured
 * @param memory of a process of its own; empty if not measured
 * @param growth empty if not measured
 * @param productBound the time of the encoder in ONNX Runtime over that of its matrix products
 *     alone in ND4J, which no engine on ND4J can be above; null if not measured
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SpeedFigures(
        Map<String, String> environment,
        int sentences,
        int singles,
        int rounds,
        String reference,
        List<BatchFigure> batches,
        List<SingleFigure> single,
        List<AloneFigure> alone,
        List<MemoryFigure> memory,
        List<GrowthFigure> growth,
        Spread productBound) {

    /**
     * Reads what JSON has of them.
     *
     * @throws IllegalArgumentException if a figure is missing or one too many
     */
    public static SpeedFigures of(JsonNode json) {
        return FigureJson.read(json, SpeedFigures.class);
    }
}
