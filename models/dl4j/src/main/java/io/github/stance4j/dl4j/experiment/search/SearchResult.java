// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a search gave.
 *
 * @param trials all trainings, round by round
 * @param best the best one of the last round
 * @param config all settings of a training in full with the values of the best one
 */
public record SearchResult(List<Trial> trials, Trial best, TrainingConfig config) {

    /** Copies the list. */
    public SearchResult {
        trials = List.copyOf(trials);
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(config, "config");
    }

    /** Returns the trials as a Markdown table, the last round first and in it the best. */
    public String markdown() {
        return TrialText.markdown(trials);
    }

    /** Returns the trials as comma-separated values below a header, round by round. */
    public String csv() {
        return TrialText.csv(trials);
    }

    /** Returns the best settings as YAML that a training takes. */
    public String yaml() {
        return TrialText.yaml(this);
    }

    /**
     * Writes {@code trials.md}, {@code trials.csv} and {@code best.yaml}.
     *
     * @throws IOException if a file can't be written
     */
    public void writeTo(Path folder) throws IOException {
        write(folder.resolve("trials.md"), markdown());
        write(folder.resolve("trials.csv"), csv());
        write(folder.resolve("best.yaml"), yaml());
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
