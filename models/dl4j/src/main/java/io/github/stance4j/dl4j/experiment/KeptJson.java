// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.archive.AtomicFile;
import io.github.stance4j.model.json.Json;
import io.github.stance4j.model.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file of an experiment in JSON, of use only for the sentences that it was written for.
 *
 * @param file where it is, or will be
 * @param format the name of its format
 * @param version the version of that
 * @param dataSha256 the hash of the sentences
 */
public record KeptJson(Path file, String format, int version, String dataSha256) {

    /** Checks that all are there. */
    public KeptJson {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(dataSha256, "dataSha256");
    }

    /**
     * Reads the file, if it is there.
     *
     * @param content is given what is in it
     * @throws ModelFormatException if it is of other sentences, or not such a file, or {@code
     *     content} throws an {@link IllegalArgumentException}
     * @throws UncheckedIOException if it can't be read
     */
    public void read(Consumer<JsonObject> content) {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonObject root = JsonObject.of("", Json.read(in));
            check(root);
            content.accept(root);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(
                    file + ": " + e.getMessage() + ". Name another folder, or remove this file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private void check(JsonObject root) {
        if (!format.equals(root.string("format")) || root.integer("version") != version) {
            throw new IllegalArgumentException(
                    "found something else, expected " + format + " of version " + version);
        }
        String found = root.string("data_sha256");
        if (!found.equals(dataSha256)) {
            throw new IllegalArgumentException(
                    "it is about other sentences (SHA-256 "
                            + found
                            + ", expected "
                            + dataSha256
                            + ")");
        }
    }

    /**
     * Writes the file anew.
     *
     * @throws UncheckedIOException if it can't be written
     */
    public void write(Map<String, ?> content) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", format);
        root.put("version", version);
        root.put("data_sha256", dataSha256);
        root.putAll(content);
        try {
            AtomicFile.write(file, out -> out.write(Json.write(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
