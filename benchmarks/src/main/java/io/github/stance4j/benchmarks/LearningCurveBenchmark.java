// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.curve.CurvePlot;
import io.github.stance4j.benchmarks.curve.CurvePoint;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.MetricValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    private static final int ALL = 100;
    private static final double MOST_TIMES_LONGER = 3;

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

    LearningCurveBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new LearningCurveBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        for (int percent : percents) {
            if (percent < 1 || percent > ALL) {
                throw new BenchmarkInputException(
                        "--percent must be from 1 to 100, found " + percent);
            }
        }
        Corpus english = EnglishCorpus.load();
        Map<String, Corpus> measured = MeasuredCorpora.of(english, data);
        List<CurvePoint> points = new ArrayList<>();
        for (int percent : percents) {
            points.addAll(points(percent, english, measured));
        }
        Files.writeString(plot, CurvePlot.of(points));
        System.err.println("The picture: " + plot);
        BenchmarkCommand.report(table(points), points, json);
        return 0;
    }

    private List<CurvePoint> points(int percent, Corpus english, Map<String, Corpus> measured) {
        Corpus part = part(english.split(Split.TRAIN), percent, seed);
        int epochs = TrainingConfig.of(settings).epochs();
        int longer = (int) Math.round(epochs * timesLonger(percent));
        System.err.println(
                percent + " %: " + part.sentences().size() + " sentences, " + longer + " epochs");
        List<CurvePoint> points = new ArrayList<>();
        try (StanceClassifier classifier =
                percent == ALL && whole != null
                        ? StanceClassifier.load(whole)
                        : train(part, english.split(Split.DEV), longer)) {
            measured.forEach(
                    (name, corpus) -> {
                        MetricValue f1 =
                                new Evaluator(english.schema())
                                        .endToEnd(classifier, corpus.sentences())
                                        .metric("stances:micro.f1");
                        Interval interval = f1.interval().orElse(new Interval(0, 0));
                        points.add(
                                new CurvePoint(
                                        percent,
                                        part.sentences().size(),
                                        longer,
                                        name,
                                        f1.value().orElse(0),
                                        interval.low(),
                                        interval.high()));
                    });
        }
        return points;
    }

    /** A tenth of the data is passed over three times as often, a quarter twice. */
    static double timesLonger(int percent) {
        return Math.min(MOST_TIMES_LONGER, Math.sqrt((double) ALL / percent));
    }

    private StanceClassifier train(Corpus part, Corpus dev, int epochs) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("epochs", Integer.toString(epochs));
        all.put("seed", Long.toString(seed));
        try {
            Path file = Files.createTempFile("learning-curve", ".stance");
            try {
                new StanceModelTrainer(TrainingConfig.of(all)).train(part, dev).write(file);
                return StanceClassifier.load(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes whole groups in the order of a lot, so that a larger part has all of a smaller one. */
    static Corpus part(Corpus train, int percent, long seed) {
        List<String> groups =
                new ArrayList<>(
                        new LinkedHashSet<>(
                                train.sentences().stream().map(AnnotatedSentence::group).toList()));
        Collections.shuffle(groups, new Random(seed));
        Set<String> taken =
                new HashSet<>(groups.subList(0, Math.max(1, groups.size() * percent / ALL)));
        return new Corpus(
                train.schema(),
                train.sentences().stream().filter(s -> taken.contains(s.group())).toList());
    }

    /**
     * Returns the table of the figures that a run has written.
     *
     * @throws IllegalArgumentException if a figure is missing
     */
    static String markdown(JsonNode figures) {
        List<CurvePoint> points = new ArrayList<>();
        for (JsonNode point : figures) {
            points.add(
                    new CurvePoint(
                            point.required("percent").asInt(),
                            point.required("sentences").asInt(),
                            point.required("epochs").asInt(),
                            point.required("data").asText(),
                            point.required("f1").asDouble(),
                            point.required("low").asDouble(),
                            point.required("high").asDouble()));
        }
        return table(points);
    }

    private static String table(List<CurvePoint> points) {
        StringBuilder table =
                new StringBuilder(
                        "| part | sentences | epochs | measured on | stances, micro-F1 |\n"
                                + "| ---: | ---: | ---: | --- | --- |\n");
        points.forEach(
                point ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "| %d %% | %,d | %d | %s | %.3f [%.3f, %.3f] |\n",
                                        point.percent(),
                                        point.sentences(),
                                        point.epochs(),
                                        point.data(),
                                        point.f1(),
                                        point.low(),
                                        point.high())));
        return table.toString();
    }
}
