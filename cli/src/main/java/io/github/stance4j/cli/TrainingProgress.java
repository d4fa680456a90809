// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.dl4j.TrainingListener;
import java.util.Locale;

/** Shows how a training goes: a bar of steps on a terminal, and a line for each epoch. */
final class TrainingProgress implements TrainingListener {

    private final Console console;
    private final ProgressBar bar;
    private int steps;
    private int epochs;

    TrainingProgress(Console console, ProgressBar bar) {
        this.console = console;
        this.bar = bar;
    }

    @Override
    public void started(int totalSteps, int totalEpochs) {
        steps = totalSteps;
        epochs = totalEpochs;
        console.say("epochs: " + epochs + ", steps: " + steps);
    }

    @Override
    public void stepped(int step, double loss, double sentencesPerSecond) {
        bar.update(
                step,
                steps,
                String.format(
                        Locale.ROOT,
                        "step %d of %d, loss %.3f, %.0f sentences/s",
                        step,
                        steps,
                        loss,
                        sentencesPerSecond));
    }

    @Override
    public void evaluated(int epoch, double loss, double devScore, boolean best) {
        bar.close();
        console.say(
                String.format(
                        Locale.ROOT,
                        "epoch %d of %d: loss %.3f, dev %.3f%s",
                        epoch,
                        epochs,
                        loss,
                        devScore,
                        best ? ", best so far" : ""));
    }
}
