// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the figures of a training's epochs, with its settings, as JSON. */
final class HistoryJson {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(SerializationFeature.INDENT_OUTPUT);

    private HistoryJson() {}

    /** Writes all of it anew, beside the file and into place. */
    static void write(Path file, TrainingConfig config, List<EpochReport> epochs) {
        Map<String, Object> history = new LinkedHashMap<>();
        history.put("settings", config.toMap());
        history.put("epochs", epochs);
        try {
            AtomicFile.write(
                    file,
                    out -> {
                        out.write(JSON.writeValueAsBytes(history));
                        out.write('\n');
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The history can't be written to " + file + ": " + e.getMessage(), e);
        }
    }
}
