// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads figures from the JSON that a run has written. */
final class FigureJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private FigureJson() {}

    /**
     * Reads figures.
     *
     * @throws IllegalArgumentException if a figure is missing or one too many
     */
    static <T> T read(JsonNode json, Class<T> figures) {
        return MAPPER.convertValue(json, figures);
    }
}
