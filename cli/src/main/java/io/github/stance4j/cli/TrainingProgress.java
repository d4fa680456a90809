// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Shows how a training goes: a bar of steps on a terminal, a line each minute elsewhere, a line for
 * each epoch, and a file with the figures of all of them.
 */
final class TrainingProgress implements TrainingListener {

    private static final long SECOND = 1_000_000_000;
    private static final long LINE_SECONDS = 60;

    private final Console console;
    private final ProgressBar bar;
    private final Optional<Path> historyFile;
    private final TrainingConfig config;
    private final LongSupplier nanoTime;
    private final List<EpochReport> history = new ArrayList<>();
    private int steps;
    private int epochs;
    private int stepsBefore;
    private long start;
    private long lastLine;

    TrainingProgress(Console console, ProgressBar bar, Path historyFile, TrainingConfig config) {
        this(console, bar, Optional.of(historyFile), config, System::nanoTime);
    }

    /** Shows a training without writing its history. */
    TrainingProgress(Console console, ProgressBar bar, TrainingConfig config) {
        this(console, bar, Optional.empty(), config, System::nanoTime);
    }

    TrainingProgress(
            Console console,
            ProgressBar bar,
            Optional<Path> historyFile,
            TrainingConfig config,
            LongSupplier nanoTime) {
        this.console = console;
        this.bar = bar;
        this.historyFile = historyFile;
        this.config = config;
        this.nanoTime = nanoTime;
    }

    @Override
    public void started(
            int totalSteps, int totalEpochs, List<EpochReport> before, int alreadyTaken) {
        steps = totalSteps;
        epochs = totalEpochs;
        stepsBefore = alreadyTaken;
        history.addAll(before);
        start = nanoTime.getAsLong();
        lastLine = start;
        console.say("epochs: " + epochs + ", steps: " + steps);
        if (alreadyTaken > 0) {
            console.say("going on after step " + alreadyTaken);
        }
    }

    @Override
    public void warned(String message) {
        bar.close();
        console.say("warning: " + message);
    }

    @Override
    public void stepped(int step, double loss, double sentencesPerSecond) {
        String message =
                String.format(
                        Locale.ROOT,
                        "%s left, loss %.3f%s, %.1f sentences/s, step %d of %d",
                        left(step),
                        loss,
                        devScore(),
                        sentencesPerSecond,
                        step,
                        steps);
        bar.update(step, steps, message);
        long now = nanoTime.getAsLong();
        if (!console.terminal().error() && now - lastLine >= LINE_SECONDS * SECOND) {
            lastLine = now;
            console.say(message);
        }
    }

    private String devScore() {
        return history.stream()
                .filter(EpochReport::best)
                .reduce((first, second) -> second)
                .map(report -> String.format(Locale.ROOT, ", dev %.3f", report.devScore()))
                .orElse("");
    }

    private String left(int step) {
        double ofStep = (double) (nanoTime.getAsLong() - start) / (step - stepsBefore);
        Duration left = Duration.ofNanos((long) (ofStep * (steps - step)));
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d h %02d min", left.toHours(), left.toMinutesPart())
                : String.format(Locale.ROOT, "%d:%02d min", left.toMinutes(), left.toSecondsPart());
    }

    @Override
    public void evaluated(EpochReport report) {
        bar.close();
        history.add(report);
        historyFile.ifPresent(file -> HistoryJson.write(file, config, history));
        console.say(
                String.format(
                        Locale.ROOT,
                        "epoch %d of %d: loss %.3f, dev %.3f%s",
                        report.epoch(),
                        epochs,
                        report.loss(),
                        report.devScore(),
                        report.best() ? ", best so far" : ""));
    }

    /** Returns the epochs so far, those before a resumption included. */
    List<EpochReport> history() {
        return List.copyOf(history);
    }

    @Override
    public void stoppedEarly(int epoch) {
        console.say("stopping after epoch " + epoch + ", as dev does not get better");
    }
}
