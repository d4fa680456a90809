// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.dl4j.experiment.ExperimentListener;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/** An experiment of several trainings: shows how they go, and tells what is wrong in words. */
final class ExperimentRun implements ExperimentListener, AutoCloseable {

    private final Console console;
    private final Path folder;
    private final ProgressBar bar;

    /**
     * @param folder where the history of each training is written
     */
    ExperimentRun(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
        this.bar = new ProgressBar(console, true);
    }

    /**
     * Does the work.
     *
     * @param corpus the file that it is about, for messages
     * @throws CommandException if the corpus or the settings don't fit the work
     */
    <T> T about(Path corpus, Function<ExperimentListener, T> work) {
        try {
            return work.apply(this);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CommandException(corpus + ": " + e.getMessage(), e);
        }
    }

    @Override
    public TrainingListener training(String name, TrainingConfig config, TrainingSplits splits) {
        bar.close();
        console.say(
                String.format(
                        "%s: training on %d sentences, choosing by %d others",
                        name, splits.train().sentences().size(), splits.dev().sentences().size()));
        return new TrainingProgress(console, bar, folder.resolve(name + ".history.json"), config);
    }

    @Override
    public void choosing(String name, int from, int count) {
        bar.close();
        console.say(String.format("%s: choosing %d of %d sentences", name, count, from));
    }

    @Override
    public void kept(String name) {
        bar.close();
        console.say(name + ": done before");
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Prints a result. */
    static void print(Console console, String text) throws IOException {
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }
}
