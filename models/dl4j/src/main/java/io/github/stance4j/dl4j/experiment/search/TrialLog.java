// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.KeptJson;
import io.github.stance4j.model.json.JsonObject;
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

    private final KeptJson file;
    private final Map<Key, Trial.Outcome> outcomes = new LinkedHashMap<>();

    private TrialLog(KeptJson file) {
        this.file = file;
    }

    /**
     * Reads the file, if it is there.
     *
     * @param dataSha256 the hash of the splits that trials have to be of
     * @throws io.github.stance4j.ModelFormatException if it is of other sentences, or not such a
     *     file
     * @throws java.io.UncheckedIOException if it can't be read
     */
    static TrialLog read(Path file, String dataSha256) {
        TrialLog log = new TrialLog(new KeptJson(file, FORMAT, VERSION, dataSha256));
        log.file.read(root -> root.list("trials", JsonObject::of).forEach(log::takeTrial));
        return log;
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
     * @throws java.io.UncheckedIOException if it can't be written
     */
    void add(Key key, Trial.Outcome outcome) {
        outcomes.put(key, outcome);
        List<Object> trials = new ArrayList<>();
        outcomes.forEach((one, ended) -> trials.add(json(one, ended)));
        file.write(Map.of("trials", trials));
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
