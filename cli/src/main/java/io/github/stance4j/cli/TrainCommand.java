// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.dl4j.training.CheckpointFolder;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.report.HtmlReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model. */
@Command(
        name = "train",
        description = "Train a model on an annotated corpus.",
        footerHeading = "%n",
        footer = {
            "The columns stance:NAME and class:NAME of the corpus are the labels of the model.",
            "Sentences in the split train are learnt from; by those in dev the best epoch is",
            "chosen and calibrated; those in test are left for 'stance4j evaluate'. In a corpus",
            "without a column split, one sentence in ten becomes dev, and groups stay together.",
            "",
            "Settings come from a file in YAML (--config), or one by one (--set), which come",
            "first; --show-config prints all of them, with what they mean, as they would be used.",
            "",
            "After each epoch, and every few minutes within one, the state of the training is",
            "written to OUTPUT.checkpoints; if it is interrupted, --resume goes on from there and",
            "gives the same model. OUTPUT.history.json has the figures of each epoch.",
            "",
            "With --report the model is evaluated on dev when it is trained, and a page is written",
            "with its figures, learning curves and worst errors.",
            "",
            "With --start-from a training starts from the encoder of a model in place of the published",
            "one, such as english; settings must name the encoder that it was made from.",
            "",
            "Examples:",
            "  stance4j train my-corpus.csv --output my.model",
            "  stance4j train my-corpus.csv -o my.model --set epochs=4 --set seed=7",
            "  stance4j train my-corpus.csv -o my.model --report report.html",
            "  stance4j train my-corpus.csv -o my.model --show-config > my.yaml",
            "  stance4j train my-corpus.csv -o my.model --config my.yaml",
            "  stance4j train my-corpus.csv -o my.model --config my.yaml --resume"
        })
final class TrainCommand implements Callable<Integer>, UsesMoreFiles {

    private static final String CHECKPOINTS = ".checkpoints";
    private static final String HISTORY = ".history.json";

    private final Console console;
    private final ClassifierSource models;

    @Parameters(paramLabel = "CORPUS.csv", description = "The annotated corpus.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write the model.")
    private Path output;

    @Option(
            names = "--start-from",
            paramLabel = "MODEL",
            description =
                    "Start from what the encoder of this model has learnt: a file, or english for"
                            + " the built-in model.")
    private String startFrom;

    @Option(
            names = "--resume",
            description = "Go on from the newest checkpoint of a training that was interrupted.")
    private boolean resume;

    @Option(names = "--show-config", description = "Print the settings and do nothing.")
    private boolean showConfig;

    @Mixin private TrainingOptions training;

    @Mixin private ReportOptions report;

    TrainCommand(Console console, ClassifierSource models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public List<NamedFile> alsoWrites() {
        return Stream.of(HISTORY, CHECKPOINTS)
                .map(suffix -> new NamedFile("--output", beside(suffix)))
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        TrainingConfig config = training.config(output);
        if (showConfig) {
            console.out().write(config.toYaml().getBytes(StandardCharsets.UTF_8));
            console.out().flush();
            return ExitCode.DONE;
        }
        OutputFile.check(output);
        report.check();
        Corpus corpus = CorpusReader.read(file);
        boolean goOn = goOn();
        if (!corpus.hasSplits()) {
            sayDivided(config);
        }
        TrainingSplits splits = TrainingSplits.of(corpus, config);
        List<EpochReport> history = new ArrayList<>();
        StanceModel model = train(splits, config, goOn, history);
        model.write(output);
        new CheckpointFolder(beside(CHECKPOINTS)).delete();
        console.say("wrote " + output + "; 'stance4j info " + output + "' tells about it");
        if (report.isWanted()) {
            HtmlReport.Builder page =
                    new TrainingPage(console, models, file, output)
                            .of(model, splits.dev().sentences(), history);
            report.write(page, console);
        }
        return ExitCode.DONE;
    }

    private Path beside(String suffix) {
        return output.resolveSibling(output.getFileName() + suffix);
    }

    private StanceModel train(
            TrainingSplits splits, TrainingConfig config, boolean goOn, List<EpochReport> history) {
        Corpus train = splits.train();
        Corpus dev = splits.dev();
        console.say(
                String.format(
                        "training %s on %d sentences, choosing by %d others",
                        config.modelName(), train.sentences().size(), dev.sentences().size()));
        try (ProgressBar bar = new ProgressBar(console, true)) {
            TrainingProgress progress = new TrainingProgress(console, bar, beside(HISTORY), config);
            StanceModelTrainer trainer =
                    new StanceModelTrainer(config, progress).withCheckpoints(beside(CHECKPOINTS));
            if (startFrom != null) {
                trainer = trainer.startingFrom(startingPoint(config));
            }
            StanceModel model = goOn ? trainer.resume(train, dev) : trainer.train(train, dev);
            history.addAll(progress.history());
            return model;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new CommandException(beside(CHECKPOINTS) + ": " + e.getMessage(), e);
        }
    }

    private StanceModel startingPoint(TrainingConfig config) {
        StanceModel model = NamedModel.read(startFrom);
        String encoder = model.provenance().baseEncoder();
        if (!encoder.equals(config.encoder().publishedName())) {
            throw new CommandException(
                    startFrom
                            + ": its encoder comes from "
                            + encoder
                            + ", expected "
                            + config.encoder().publishedName()
                            + "; --set encoder="
                            + encoder);
        }
        return model;
    }

    /** Hours of training should not be overwritten, nor looked for in vain. */
    private boolean goOn() throws IOException {
        boolean none = new CheckpointFolder(beside(CHECKPOINTS)).isEmpty();
        if (resume && none) {
            console.say("there is no checkpoint in " + beside(CHECKPOINTS) + " yet; starting");
        }
        if (!resume && !none) {
            throw new CommandException(
                    beside(CHECKPOINTS)
                            + ": there are checkpoints of a training that did not end; --resume"
                            + " goes on with it. To start anew, remove the directory");
        }
        return resume && !none;
    }

    private void sayDivided(TrainingConfig config) {
        console.say(
                String.format(
                        Locale.ROOT,
                        "%s: there is no column split; taking %.0f %% of the sentences for dev",
                        file,
                        100 * config.devPart()));
    }
}
