// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stance4j.benchmarks.factors.Factor;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.CurvePoint;
import io.github.stance4j.dl4j.experiment.LearningCurve;
import io.github.stance4j.dl4j.experiment.LearningCurveResult;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains on more and more of the English corpus and tells what that buys. */
@Command(
        name = "run-learning-curve.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell what more data buys: trains models on parts of the English corpus's training split"
                    + " and measures them on its test split, on the challenge set, and on real news.",
            "This takes as long as some trainings do."
        })
public final class LearningCurveBenchmark implements Callable<Integer> {

    @Option(
            names = "--percent",
            split = ",",
            paramLabel = "P",
            defaultValue = "10,25,50,100",
            description = "The parts, in percent; by default ${DEFAULT-VALUE}.")
    private List<Integer> percents;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description =
                    "The seed of the parts and of the trainings; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the trainings, as of stance4j train.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--whole",
            paramLabel = "MODEL",
            description = "A model that was trained on the whole, so as not to train it again.")
    private Path whole;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "DIR",
            description = "A directory that has news-dev/news-dev.csv, to measure on that too.")
    private Path data;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/learning-curve.svg",
            description = "Where to write the picture; by default ${DEFAULT-VALUE}.")
    private Path plot;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/learning-curve.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            defaultValue = "${sys:stance4j.results:-.}/learning-curve",
            description =
                    "Where the models are kept, so that a run that was broken off goes on; by"
                            + " default ${DEFAULT-VALUE}.")
    private Path models;

    LearningCurveBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new LearningCurveBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        List<Double> parts = percents.stream().map(Percent::part).toList();
        Corpus english = EnglishCorpus.load();
        LearningCurve curve =
                new LearningCurve(
                        TrainingConfig.of(settings),
                        parts,
                        List.of(seed),
                        models,
                        new ExperimentProgress());
        LearningCurveResult result =
                (whole == null ? curve : curve.withWhole(whole))
                        .run(
                                new TrainingSplits(
                                        english.split(Split.TRAIN), english.split(Split.DEV)),
                                MeasuredCorpora.of(english, data));
        Files.writeString(plot, result.svg());
        System.err.println("The picture: " + plot);
        Figures figures =
                new Figures(settings, seed, result.points().stream().map(Row::of).toList());
        BenchmarkCommand.report(told(settings, seed) + result.table(), figures, json);
        return 0;
    }

    private static String told(Map<String, String> settings, long seed) {
        String other = settings.isEmpty() ? "The default settings" : Factor.text(settings);
        return other + "; seed " + seed + ".\n\n";
    }

    /**
     * What JSON holds.
     *
     * @param settings that were given for the trainings
     * @param seed of the parts and the trainings
     */
    record Figures(Map<String, String> settings, long seed, List<Row> points) {}

    /**
     * A point in JSON.
     *
     * @param percent how much of the training split it has seen
     * @param sentences how many sentences that are
     * @param epochs how often it has passed over them
     * @param data what it was measured on
     * @param f1 micro F1 of the stances, end to end; null if it is not defined
     * @param low the lower end of the 95 % interval, or null
     * @param high the upper end, or null
     */
    record Row(
            int percent,
            int sentences,
            int epochs,
            String data,
            Double f1,
            Double low,
            Double high) {

        static Row of(CurvePoint point) {
            return new Row(
                    (int) Math.round(Percent.ALL * point.part()),
                    point.sentences(),
                    point.epochs(),
                    point.data(),
                    point.value().isPresent() ? point.value().getAsDouble() : null,
                    point.interval().map(Interval::low).orElse(null),
                    point.interval().map(Interval::high).orElse(null));
        }
    }

    private static Optional<Interval> interval(JsonNode point) {
        return point.required("low").isNull()
                ? Optional.empty()
                : Optional.of(
                        new Interval(
                                point.required("low").asDouble(),
                                point.required("high").asDouble()));
    }

    /**
     * Returns the table of the figures that a run has written.
     *
     * @throws IllegalArgumentException if a figure is missing
     */
    static String markdown(JsonNode figures) {
        List<CurvePoint> points = new ArrayList<>();
        for (JsonNode point : figures.required("points")) {
            points.add(
                    new CurvePoint(
                            point.required("percent").asInt() / (double) Percent.ALL,
                            1,
                            point.required("sentences").asInt(),
                            point.required("epochs").asInt(),
                            point.required("data").asText(),
                            point.required("f1").isNull()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(point.required("f1").asDouble()),
                            interval(point)));
        }
        Map<String, String> settings = new LinkedHashMap<>();
        figures.required("settings")
                .properties()
                .forEach(setting -> settings.put(setting.getKey(), setting.getValue().asText()));
        return told(settings, figures.required("seed").asLong())
                + new LearningCurveResult("stances:micro.f1", Setting.END_TO_END, points).table();
    }
}
