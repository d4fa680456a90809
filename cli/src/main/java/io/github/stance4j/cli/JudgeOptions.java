// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.review.CorpusCheck;
import io.github.stance4j.corpus.review.CorpusReview;
import io.github.stance4j.corpus.review.LabelNoiseCheck;
import io.github.stance4j.corpus.review.LabelPredictions;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say whose answers the labels of a corpus are compared with. */
final class JudgeOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description =
                    "Warn of labels that models disagree with: the predictions.csv of"
                            + " 'stance4j cross-validate'.")
    private Path predictions;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description =
                    "Warn of labels that this model disagrees with; english for the built-in one.")
    private String model;

    @Option(
            names = {"-s", "--split"},
            paramLabel = "SPLIT",
            description =
                    "Let the model judge the labels of ${COMPLETION-CANDIDATES}; by default of all"
                            + " that it can't have learnt.")
    private CorpusPart split;

    @Mixin private EngineOptions engine;

    /**
     * Checks what can be checked without the corpus.
     *
     * @throws ParameterException if options exclude each other, or a number is out of its range
     */
    void check() {
        if (model != null && predictions != null) {
            throw wrong("--model and --predictions: expected one of them");
        }
        if (split != null && model == null) {
            throw wrong("--split: found no --model whose answers it is about");
        }
        engine.options(command);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /**
     * Returns all checks that can be made.
     *
     * @param file where the corpus was read, for messages
     * @throws CommandException if there are no answers about the corpus
     */
    List<CorpusCheck> checks(Corpus corpus, Path file, ClassifierSource models, Console console) {
        if (model != null) {
            return byModel(new LabelJudge(file, corpus, console), models);
        }
        List<CorpusCheck> checks = new ArrayList<>(CorpusReview.standardChecks());
        if (predictions != null) {
            checks.add(new LabelNoiseCheck(read(corpus, file, console)));
        } else {
            console.say(
                    "no model has judged the labels; 'stance4j cross-validate "
                            + file
                            + " -o folds', then --predictions folds/predictions.csv, warns of those"
                            + " that are doubtful");
        }
        return checks;
    }

    private List<CorpusCheck> byModel(LabelJudge judge, ClassifierSource models) {
        StanceModel read = NamedModel.read(model);
        Optional<Path> archive = NamedModel.file(Path.of(model));
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(read.vocabulary());
        List<CorpusCheck> checks =
                new ArrayList<>(
                        CorpusReview.standardChecks(text -> tokenizer.tokenize(text).size()));
        try (StanceClassifier classifier = models.load(archive, engine.options(command))) {
            LabelPredictions answers =
                    judge.ask(model, read, classifier, Optional.ofNullable(split));
            checks.add(new LabelNoiseCheck(answers));
        }
        return checks;
    }

    private LabelPredictions read(Corpus corpus, Path file, Console console) {
        LabelPredictions read = LabelPredictions.of(CorpusReader.locate(predictions));
        int actors = corpus.statistics().actors();
        int covered = read.covered(corpus);
        if (covered == 0) {
            throw new CommandException(
                    predictions
                            + ": found no answer about any of the "
                            + actors
                            + " actors of "
                            + file
                            + ", expected what 'stance4j cross-validate "
                            + file
                            + "' writes");
        }
        console.say(
                String.format(
                        "judging the labels of %d of %d actors by %s, which has answers of models"
                                + " that had not seen them",
                        covered, actors, predictions));
        return read;
    }
}
