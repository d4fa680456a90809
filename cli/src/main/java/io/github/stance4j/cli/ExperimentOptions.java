// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.dl4j.experiment.ExperimentListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what an experiment of several trainings is about and where results go. */
final class ExperimentOptions {

    @Parameters(paramLabel = "CORPUS.csv", description = "The annotated corpus.")
    private Path corpus;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write the results; made if it is not there.")
    private Path folder;

    /** Returns the file of the corpus. */
    Path corpus() {
        return corpus;
    }

    /** Returns where results go. */
    Path folder() {
        return folder;
    }

    /** Returns files of the folder by their names. */
    List<NamedFile> results(String... names) {
        return Stream.of(names)
                .map(name -> new NamedFile("--output", folder.resolve(name)))
                .toList();
    }

    /**
     * Makes the folder, does the work and shows how its trainings go.
     *
     * @throws CommandException if the folder can't be written to, or the corpus or the settings
     *     don't fit the work
     * @throws IOException if the folder can't be made
     */
    <T> T run(Console console, Function<ExperimentListener, T> work) throws IOException {
        OutputFolder.make(folder);
        try (ExperimentRun run = new ExperimentRun(console, folder)) {
            return run.about(corpus, work);
        }
    }
}
