// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.CrossValidation;
import io.github.stance4j.dl4j.experiment.CrossValidationResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Cross-validates. */
@Command(
        name = "cross-validate",
        description = "Tell how good models of a corpus are, and how much that varies.",
        footerHeading = "%n",
        footer = {
            "The sentences are divided into folds; for each a model is trained on all others and",
            "measured on it. A group is never divided, and folds have about the same part of every",
            "label. Of what a model is trained on, a part (the setting dev-part) chooses its best",
            "epoch and calibrates it. A test split is left out, so that it stays unseen.",
            "",
            "FOLDER gets cross-validation.md and .json (mean and deviation of each figure over the",
            "folds, and the figure on all answers together), predictions.csv (every sentence as the",
            "model answered that had not seen it; see 'stance4j agreement'), and the folds' models.",
            "Run again, it goes on where it was broken off.",
            "",
            "Example:",
            "  stance4j cross-validate my-corpus.csv -o folds --folds 5 --set epochs=4"
        })
final class CrossValidateCommand implements Callable<Integer>, UsesMoreFiles {

    private final Console console;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many folds, at least 2; by default ${DEFAULT-VALUE}.")
    private int folds;

    @Option(names = "--with-test", description = "Take the sentences of the test split, too.")
    private boolean withTest;

    @Mixin private ExperimentOptions experiment;
    @Mixin private TrainingOptions training;
    @Spec private CommandSpec command;

    CrossValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public List<NamedFile> alsoWrites() {
        return experiment.results(
                "cross-validation.md", "cross-validation.json", "predictions.csv");
    }

    @Override
    public Integer call() throws IOException {
        TrainingConfig config = training.config(experiment.folder());
        if (folds < 2) {
            throw new ParameterException(
                    command.commandLine(), "--folds: found " + folds + ", expected at least 2");
        }
        Corpus corpus = sentences(CorpusReader.read(experiment.corpus()));
        CrossValidationResult result =
                experiment.run(
                        console,
                        listener ->
                                new CrossValidation(config, folds, experiment.folder(), listener)
                                        .run(corpus));
        result.writeTo(experiment.folder());
        ExperimentRun.print(console, result.markdown());
        return ExitCode.DONE;
    }

    private Corpus sentences(Corpus corpus) {
        if (withTest) {
            return corpus;
        }
        List<AnnotatedSentence> seen =
                corpus.sentences().stream()
                        .filter(sentence -> !sentence.split().equals(Optional.of(Split.TEST)))
                        .toList();
        int left = corpus.sentences().size() - seen.size();
        if (left > 0) {
            console.say(
                    experiment.corpus()
                            + ": leaving out the test split, "
                            + left
                            + " sentences; --with-test takes them, too");
        }
        return new Corpus(corpus.schema(), seen);
    }
}
