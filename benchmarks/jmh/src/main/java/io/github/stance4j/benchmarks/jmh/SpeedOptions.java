// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.benchmarks.BenchmarkCommand;
import io.github.stance4j.benchmarks.BenchmarkInputException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say how much is measured when systems take turns. */
public final class SpeedOptions {

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "The model; by default the one that comes with stance4j.")
    private Path model;

    // What a field has at first is picocli's default.
    @Option(
            names = "--sentences",
            paramLabel = "N",
            description = "Sentences to give at once; by default ${DEFAULT-VALUE}.")
    private int sentences;

    @Option(
            names = "--singles",
            paramLabel = "N",
            description = "Sentences to give one by one; by default ${DEFAULT-VALUE}.")
    private int singles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Rounds to count, after one to warm up; by default ${DEFAULT-VALUE}.")
    private int rounds;

    /**
     * Names the defaults, which depend on how slow the slowest system is.
     *
     * @param sentences how many are given at once
     * @param singles how many are given one by one
     */
    public SpeedOptions(int sentences, int singles) {
        this.sentences = sentences;
        this.singles = singles;
    }

    /** Returns the model's file; null for the English model that comes with stance4j. */
    public Path model() {
        return model;
    }

    /** Returns how many sentences are given at once. */
    public int sentences() {
        return sentences;
    }

    /** Returns how many sentences are given one by one. */
    public int singles() {
        return singles;
    }

    /** Returns how many rounds count. */
    public int rounds() {
        return rounds;
    }

    /**
     * Checks the numbers.
     *
     * @throws BenchmarkInputException if one is less than 1
     */
    public void check() {
        BenchmarkCommand.checkAtLeastOne("--sentences", sentences);
        BenchmarkCommand.checkAtLeastOne("--singles", singles);
        BenchmarkCommand.checkAtLeastOne("--rounds", rounds);
    }
}
