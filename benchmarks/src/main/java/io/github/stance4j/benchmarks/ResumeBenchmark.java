// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Optional;
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
        System.err.printf(
                Locale.ROOT,
                "A training that is left alone takes %.1f s, the start of Java with it%n%s%n",
                seconds,
                Kill.HEADER);
        Random random = new Random(seed);
        List<Kill> done = new ArrayList<>();
        while (done.size() < kills) {
            Optional<Kill> kill = kill(folder, random.nextDouble() * seconds, whole);
            kill.map(Kill::row).ifPresent(System.err::println);
            kill.ifPresent(done::add);
        }
        BenchmarkCommand.report(
                markdown(done),
                Map.of("kills", done.stream().map(Kill::figures).toList(), "seed", seed),
                json);
        return done.stream().allMatch(Kill::same) ? 0 : DIFFERENT;
    }

    private static String markdown(List<Kill> kills) {
        return kills.stream().map(Kill::row).collect(joining("\n", Kill.HEADER + "\n", "\n"));
    }

    /**
     * Returns the table of the figures that a run has written.
     *
     * @throws IllegalArgumentException if a figure is missing
     */
    static String markdown(JsonNode figures) {
        List<Kill> kills = new ArrayList<>();
        figures.required("kills").forEach(kill -> kills.add(Kill.of(kill)));
        return markdown(kills);
    }

    /** A training that was killed and gone on with. */
    private record Kill(double seconds, int checkpoints, boolean weights, boolean predictions) {

        static final String HEADER =
                "| killed after, s | checkpoints then | same weights | same predictions |\n"
                        + "| ---: | ---: | --- | --- |";

        static Kill of(JsonNode figures) {
            return new Kill(
                    figures.required("killed_after_seconds").asDouble(),
                    figures.required("checkpoints_then").asInt(),
                    figures.required("same_weights").asBoolean(),
                    figures.required("same_predictions").asBoolean());
        }

        boolean same() {
            return weights && predictions;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %.1f | %d | %s | %s |",
                    seconds,
                    checkpoints,
                    weights,
                    predictions);
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("killed_after_seconds", seconds);
            figures.put("checkpoints_then", checkpoints);
            figures.put("same_weights", weights);
            figures.put("same_predictions", predictions);
            return figures;
        }
    }

    /** A kill and what came of it; nothing if the training had ended before. */
    private static Optional<Kill> kill(Path folder, double seconds, StanceModel whole)
            throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(folder, "killed-");
        if (!ChildProcess.start(ResumeBenchmark.class, "--child", place.toString())
                .killAfter(seconds)) {
            return Optional.empty();
        }
        int checkpoints = new CheckpointFolder(place.resolve("checkpoints")).size();
        StanceModel model = finished(place);
        return Optional.of(
                new Kill(
                        seconds,
                        checkpoints,
                        whole.weights().equals(model.weights()),
                        predictions(whole).equals(predictions(model))));
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
