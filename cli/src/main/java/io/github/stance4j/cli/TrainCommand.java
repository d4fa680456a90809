// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "Settings are lines key=value of a file (--config), or single ones (--set), which",
            "come first; --show-config prints all of them as they would be used.",
            "",
            "Examples:",
            "  stance4j train my-corpus.csv --output my.model",
            "  stance4j train my-corpus.csv -o my.model --set epochs=4 --set seed=7",
            "  stance4j train my-corpus.csv -o my.model --show-config > my.properties",
            "  stance4j train my-corpus.csv -o my.model --config my.properties"
        })
final class TrainCommand implements Callable<Integer> {

    private static final String MODEL_NAME = "model-name";
    private static final double DEV = 0.1;

    private final Console console;

    @Spec private CommandSpec command;

    @Parameters(paramLabel = "CORPUS.csv", description = "The annotated corpus.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write the model.")
    private Path output;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Settings, a line key=value each.")
    private Path configFile;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A setting; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--show-config", description = "Print the settings and do nothing.")
    private boolean showConfig;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TrainingConfig config = config();
        if (showConfig) {
            SettingsFile.print(config.toMap(), console);
            return ExitCode.DONE;
        }
        checkOutput();
        StanceModel model = train(CorpusReader.read(file), config);
        model.write(output);
        console.say("wrote " + output + "; 'stance4j info " + output + "' tells about it");
        return ExitCode.DONE;
    }

    private TrainingConfig config() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(MODEL_NAME, output.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", ""));
        if (configFile != null) {
            all.putAll(SettingsFile.read(configFile));
        }
        all.putAll(settings);
        try {
            return TrainingConfig.of(all);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** Hours of training should not end in a typing error. */
    private void checkOutput() {
        Path folder = output.toAbsolutePath().getParent();
        if (Files.isDirectory(output)) {
            throw new CommandException(output + ": found a directory, expected a file to write");
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandException(output + ": there is no directory " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new CommandException(output + ": the directory can't be written to");
        }
    }

    private StanceModel train(Corpus corpus, TrainingConfig config) {
        Corpus divided = corpus.hasSplits() ? corpus : divided(corpus, config.seed());
        Corpus train = divided.split(Split.TRAIN);
        Corpus dev = divided.split(Split.DEV);
        console.say(
                String.format(
                        "training %s on %d sentences, choosing by %d others",
                        config.modelName(), train.sentences().size(), dev.sentences().size()));
        try (ProgressBar bar = new ProgressBar(console, true)) {
            TrainingProgress progress = new TrainingProgress(console, bar);
            return new StanceModelTrainer(config, progress).train(train, dev);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        }
    }

    private Corpus divided(Corpus corpus, long seed) {
        console.say(file + ": there is no column split; taking one sentence in ten for dev");
        return corpus.withSplits(seed, Map.of(Split.TRAIN, 1 - DEV, Split.DEV, DEV));
    }
}
