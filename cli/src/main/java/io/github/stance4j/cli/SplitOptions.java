// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that divide a corpus into splits, since annotation tools know none. */
final class SplitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--splits",
            split = ",",
            paramLabel = "SPLIT=PART",
            description =
                    "Divide the sentences, such as train=0.6,dev=0.2,test=0.2; groups stay together,"
                            + " and each split gets its part of every label.")
    private Map<Split, Double> parts = new LinkedHashMap<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of the lot that divides them; by default 1.")
    private long seed;

    /**
     * Divides a corpus if that was asked for, and tells the sizes.
     *
     * @throws ParameterException if the parts are none, or don't add up to 1
     */
    Corpus divide(Corpus corpus, Console console) {
        if (parts.isEmpty()) {
            return corpus;
        }
        if (corpus.hasSplits()) {
            console.say("note: --splits replaces the splits that the sentences have");
        }
        Corpus divided;
        try {
            divided = corpus.withSplits(seed, parts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--splits: " + e.getMessage(), e);
        }
        console.say("divided into " + CorpusPart.sizes(divided) + " sentences");
        return divided;
    }
}
