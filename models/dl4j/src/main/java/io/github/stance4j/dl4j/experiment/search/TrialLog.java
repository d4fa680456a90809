// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.archive.AtomicFile;
import io.github.stance4j.model.json.Json;
import io.github.stance4j.model.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The file of all trainings that are over, on one corpus, whatever search they were of. */
final class TrialLog {

    private static final String FORMAT = "stance4j-trials";
    private static final int VERSION = 1;

    /** Does not change what a training gives. */
    private static final String FREE = "checkpoint-minutes";

    /**
     * What a training depends on besides its sentences.
     *
     * @param settings all settings
     * @param part the part of the train split
     */
    record Key(Map<String, String> settings, double part) {

        static Key of(TrainingConfig config, double part) {
            Map<String, String> settings = new LinkedHashMap<>(config.toMap());
            settings.remove(FREE);
            return new Key(settings, part);
        }
    }

    private final Path file;
    private final String dataSha256;
    private final Map<Key, Trial.Outcome> outcomes = new LinkedHashMap<>();

    private TrialLog(Path file, String dataSha256) {
        this.file = file;
        this.dataSha256 = dataSha256;
    }

    /**
     * Reads the file, if it is there.
     *
     * @param dataSha256 the hash of the splits that trials have to be of
     * @throws ModelFormatException if it is of other sentences, or not such a file
     * @throws UncheckedIOException if it can't be read
     */
    static TrialLog read(Path file, String dataSha256) {
        TrialLog log = new TrialLog(file, dataSha256);
        if (!Files.exists(file)) {
            return log;
        }
        try (InputStream in = Files.newInputStream(file)) {
            log.take(JsonObject.of("", Json.read(in)));
            return log;
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(
                    file + ": " + e.getMessage() + ". Name another folder, or remove this file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private void take(JsonObject root) {
        if (!FORMAT.equals(root.string("format")) || root.integer("version") != VERSION) {
            throw new IllegalArgumentException(
                    "found something else, expected " + FORMAT + " of version " + VERSION);
        }
        String found = root.string("data_sha256");
        if (!found.equals(dataSha256)) {
            throw new IllegalArgumentException(
                    "its trials are on other sentences (SHA-256 "
                            + found
                            + ", expected "
                            + dataSha256
                            + ")");
        }
        root.list("trials", JsonObject::of).forEach(this::takeTrial);
    }

    private void takeTrial(JsonObject trial) {
        Key key = new Key(trial.map("settings", JsonObject::string), trial.number("part"));
        outcomes.put(
                key,
                new Trial.Outcome(
                        trial.has("score")
                                ? OptionalDouble.of(trial.number("score"))
                                : OptionalDouble.empty(),
                        trial.map("metrics", JsonObject::number),
                        trial.number("seconds"),
                        trial.has("failure")
                                ? Optional.of(trial.string("failure"))
                                : Optional.empty()));
    }

    Optional<Trial.Outcome> find(Key key) {
        return Optional.ofNullable(outcomes.get(key));
    }

    /**
     * Adds a training and writes all of it anew.
     *
     * @throws UncheckedIOException if it can't be written
     */
    void add(Key key, Trial.Outcome outcome) {
        outcomes.put(key, outcome);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("data_sha256", dataSha256);
        List<Object> trials = new ArrayList<>();
        outcomes.forEach((one, ended) -> trials.add(json(one, ended)));
        root.put("trials", trials);
        try {
            AtomicFile.write(file, out -> out.write(Json.write(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> json(Key key, Trial.Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", key.part());
        outcome.score().ifPresent(score -> json.put("score", score));
        json.put("metrics", outcome.metrics());
        json.put("seconds", outcome.seconds());
        outcome.failure().ifPresent(failure -> json.put("failure", failure));
        json.put("settings", key.settings());
        return json;
    }
}
