// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.SearchSpace;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.dl4j.experiment.search.Search;
import io.github.stance4j.dl4j.experiment.search.SearchResult;
import io.github.stance4j.dl4j.experiment.search.SearchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks for good settings. */
@Command(
        name = "tune",
        description = "Look for good settings of a training.",
        footerHeading = "%n",
        footer = {
            "The search file has ranges in YAML, in the sections of a file of settings:",
            "",
            "  network:",
            "    dropout: [0.1, 0.2]                                 # one of these",
            "  training:",
            "    learning-rate: {from: 5e-5, to: 5e-4, scale: log}   # a number between these",
            "    batch-size: {from: 8, to: 32}                       # a whole one",
            "",
            "With the strategy random, all settings that are drawn are trained in full. With",
            "halving, all are trained for a few epochs (or with --over corpus on a part of the",
            "corpus), the better half for twice as many, and so on. Only the dev split is looked at.",
            "",
            "FOLDER gets trials.md, .csv and .json, and best.yaml, which 'stance4j train --config'",
            "takes. Run again, no training that is over is repeated; more trials can be added so.",
            "",
            "Examples:",
            "  stance4j tune my-corpus.csv -o search --search ranges.yaml --trials 16",
            "  stance4j tune my-corpus.csv -o search --search ranges.yaml --strategy halving",
            "  stance4j train my-corpus.csv -o my.model --config search/best.yaml"
        })
final class TuneCommand implements Callable<Integer>, UsesMoreFiles {

    /** How trials are spread. */
    enum Strategy {
        RANDOM,
        HALVING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What halving gives trials more and more of. */
    enum Budget {
        EPOCHS,
        CORPUS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Option(
            names = "--search",
            paramLabel = "FILE",
            required = true,
            description = "The ranges in YAML.")
    private Path searchFile;

    @Option(
            names = "--trials",
            paramLabel = "N",
            defaultValue = "16",
            description = "How many settings to try; by default ${DEFAULT-VALUE}.")
    private int trials;

    @Option(
            names = "--strategy",
            paramLabel = "STRATEGY",
            defaultValue = "random",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Strategy strategy;

    @Option(
            names = "--over",
            paramLabel = "BUDGET",
            defaultValue = "epochs",
            description = "Halve over ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Budget budget;

    @Mixin private ExperimentOptions experiment;
    @Mixin private TrainingOptions training;
    @Spec private CommandSpec command;

    TuneCommand(Console console) {
        this.console = console;
    }

    @Override
    public List<NamedFile> alsoWrites() {
        return experiment.results("trials.md", "trials.csv", "trials.json", "best.yaml");
    }

    @Override
    public Integer call() throws IOException {
        TrainingConfig config = training.config(experiment.folder());
        if (trials < 1) {
            throw new ParameterException(
                    command.commandLine(), "--trials: found " + trials + ", expected at least 1");
        }
        SearchSpace space = SettingsFile.read(searchFile, "a file of ranges", SearchSpace::read);
        Corpus corpus = CorpusReader.read(experiment.corpus());
        Path folder = experiment.folder();
        SearchResult result =
                experiment.run(
                        console,
                        listener ->
                                new Search(config, space, trials, strategy(), folder, listener)
                                        .run(TrainingSplits.of(corpus, config)));
        result.writeTo(folder);
        ExperimentRun.print(console, result.markdown());
        report(result);
        return ExitCode.DONE;
    }

    private SearchStrategy strategy() {
        if (strategy == Strategy.RANDOM) {
            return SearchStrategy.RANDOM;
        }
        return budget == Budget.EPOCHS
                ? SearchStrategy.HALVING_EPOCHS
                : SearchStrategy.HALVING_CORPUS;
    }

    private void report(SearchResult result) {
        long drawn = result.trials().stream().mapToInt(t -> t.number()).distinct().count();
        if (drawn < trials) {
            console.say("the ranges have no more than " + drawn + " different settings");
        }
        console.say(
                "the best settings are in "
                        + experiment.folder().resolve("best.yaml")
                        + "; 'stance4j train --config' takes them");
    }
}
