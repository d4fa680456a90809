// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.experiment.PredictionComparison;
import io.github.stance4j.dl4j.experiment.Reproduction;
import io.github.stance4j.dl4j.experiment.ReproductionResult;
import io.github.stance4j.dl4j.experiment.WeightComparison;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model again and compares. */
@Command(
        name = "reproduce",
        description = "Train a model again by what it tells of itself, and compare.",
        footerHeading = "%n",
        footer = {
            "Settings, seed and number of threads are those in the model; the corpus has to be the",
            "one that it was trained on, which its hash tells. Versions that are not the same are",
            "told before. Weights are compared one by one, and answers about the annotated actors",
            "of the sentences that were not learnt from.",
            "",
            "Exit status: 0 the model came out the same, 3 it did not, 1 it can't be trained again.",
            "",
            "Example:",
            "  stance4j reproduce my.model --corpus my-corpus.csv"
        })
final class ReproduceCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "The model's file.")
    private String name;

    @Option(
            names = "--corpus",
            paramLabel = "CORPUS.csv",
            required = true,
            description = "What it was trained on.")
    private Path file;

    @Option(
            names = "--start-from",
            paramLabel = "MODEL",
            description = "The model whose encoder the training started from, if it did.")
    private String startFrom;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the model that comes out; by default nowhere.")
    private Path output;

    ReproduceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            OutputFile.check(output);
        }
        StanceModel model = NamedModel.read(name);
        Optional<StanceModel> start = Optional.ofNullable(startFrom).map(NamedModel::read);
        Corpus corpus = CorpusReader.read(file);
        ReproductionResult result = train(model, corpus, start);
        if (output != null) {
            result.again().write(output);
        }
        report(model, result).print(console);
        return result.same() ? ExitCode.DONE : ExitCode.BELOW_THRESHOLD;
    }

    private ReproductionResult train(
            StanceModel model, Corpus corpus, Optional<StanceModel> start) {
        try (ProgressBar bar = new ProgressBar(console, true)) {
            Reproduction reproduction = Reproduction.of(model, corpus, start);
            reproduction.differences().forEach(difference -> console.say(difference.text()));
            console.say(
                    String.format(
                            "training %s again on %d sentences, choosing by %d others",
                            model.name(),
                            reproduction.splits().train().sentences().size(),
                            reproduction.splits().dev().sentences().size()));
            return reproduction.run(new TrainingProgress(console, bar, reproduction.config()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CommandException(name + " and " + file + ": " + e.getMessage(), e);
        }
    }

    private static Report report(StanceModel model, ReproductionResult result) {
        Report report = new Report();
        report.add("model", result.same() ? "the same" : "not the same");
        report.add("weights", text(result.weights()));
        report.add("calibration", result.sameCalibration() ? "the same" : "another");
        report.add("answers", text(result.predictions()));
        report.add("metrics", "");
        for (Map.Entry<String, Double> metric : model.provenance().metrics().entrySet()) {
            report.add(
                    "  " + metric.getKey(),
                    figure(metric.getValue())
                            + " then, "
                            + figure(result.again().provenance().metrics().get(metric.getKey()))
                            + " now");
        }
        result.reasons().forEach(reason -> report.add("maybe as", reason));
        return report;
    }

    private static String text(WeightComparison weights) {
        return weights.same()
                ? weights.tensors() + " tensors, all the same"
                : String.format(
                        Locale.ROOT,
                        "%d tensors, %d differ, at most by %.3g in %s",
                        weights.tensors(),
                        weights.different(),
                        weights.greatest(),
                        weights.where());
    }

    private static String text(PredictionComparison answers) {
        return answers.same()
                ? answers.actors() + " actors, all the same"
                : String.format(
                        Locale.ROOT,
                        "%d actors, %d with other labels; probabilities differ by at most %.4f",
                        answers.actors(),
                        answers.otherLabels(),
                        answers.greatest());
    }

    private static String figure(Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
