// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.training.ChildProcess;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.scoring.Dl4jStanceEngine;
import io.github.stance4j.dl4j.training.CheckpointFolder;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills trainings and goes on with them. */
@Command(
        name = "run-resume.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Kill small trainings at random moments (SIGKILL), go on with each, and compare the"
                    + " models with that of a training that was left alone.",
        })
public final class ResumeBenchmark implements Callable<Integer> {

    private static final int DIFFERENT = 3;
    private static final int TRAIN = 64;
    private static final int DEV = 20;
    private static final int ASKED = 60;
    private static final double NANOS = 1e9;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many trainings to kill; by default ${DEFAULT-VALUE}.")
    private int kills;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the moments; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/resume.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    @Option(names = "--child", hidden = true, description = "Train in this folder, for the parent.")
    private Path child;

    ResumeBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new ResumeBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (child != null) {
            train(child);
            return 0;
        }
        BenchmarkCommand.checkAtLeastOne("--kills", kills);
        Path folder = Files.createTempDirectory("stance4j-resume-");
        long start = System.nanoTime();
        StanceModel whole = finished(folder.resolve("whole"));
        double seconds = (System.nanoTime() - start) / NANOS;
        Random random = new Random(seed);
        List<Map<String, Object>> rows = new ArrayList<>();
        StringBuilder table =
                new StringBuilder(
                        "| killed after, s | checkpoints then | same weights | same predictions |\n"
                                + "| ---: | ---: | --- | --- |\n");
        boolean same = true;
        for (int i = 0; i < kills; i++) {
            Path place = folder.resolve("killed-" + i);
            double moment = random.nextDouble() * seconds;
            ChildProcess.start(ResumeBenchmark.class, "--child", place.toString())
                    .killAfter(moment);
            int checkpoints = checkpoints(place);
            StanceModel model = finished(place);
            boolean weights = whole.weights().equals(model.weights());
            boolean predictions = predictions(whole).equals(predictions(model));
            same &= weights && predictions;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("killed_after_seconds", moment);
            row.put("checkpoints_then", checkpoints);
            row.put("same_weights", weights);
            row.put("same_predictions", predictions);
            rows.add(row);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %.1f | %d | %s | %s |\n",
                            moment,
                            checkpoints,
                            weights,
                            predictions));
        }
        table.append(
                String.format(
                        Locale.ROOT,
                        "\nA training that is left alone takes %.1f s, the start of Java with it.\n",
                        seconds));
        BenchmarkCommand.report(table.toString(), Map.of("kills", rows, "seed", seed), json);
        return same ? 0 : DIFFERENT;
    }

    private static int checkpoints(Path place) throws IOException {
        Path folder = place.resolve("checkpoints");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".checkpoint")).count();
        }
    }

    /** Lets a child train to the end, from where it is. */
    private static StanceModel finished(Path place) throws IOException, InterruptedException {
        ChildProcess.start(ResumeBenchmark.class, "--child", place.toString()).waitForSuccess();
        StanceModel model = StanceModel.read(place.resolve("model"));
        new CheckpointFolder(place.resolve("checkpoints")).delete();
        return model;
    }

    private static void train(Path place) throws IOException {
        Files.createDirectories(place);
        Path checkpoints = place.resolve("checkpoints");
        Corpus english = EnglishCorpus.load();
        Corpus train = TrainingBenchmark.evenly(english.split(Split.TRAIN), TRAIN);
        Corpus dev = TrainingBenchmark.evenly(english.split(Split.DEV), DEV);
        StanceModelTrainer trainer =
                new StanceModelTrainer(
                                TrainingConfig.of(
                                        Map.of("epochs", "4", "checkpoint-minutes", "0.02")))
                        .withCheckpoints(checkpoints);
        StanceModel model =
                new CheckpointFolder(checkpoints).isEmpty()
                        ? trainer.train(train, dev)
                        : trainer.resume(train, dev);
        model.write(place.resolve("model"));
    }

    private static List<?> predictions(StanceModel model) {
        List<String> sentences =
                EnglishCorpus.load().split(Split.TEST).sentences().stream()
                        .limit(ASKED)
                        .map(AnnotatedSentence::text)
                        .toList();
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            return classifier.classifyAll(sentences);
        }
    }
}
