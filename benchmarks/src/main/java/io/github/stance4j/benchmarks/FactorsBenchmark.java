// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.factors.Factor;
import io.github.stance4j.benchmarks.factors.FactorResult;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.experiment.ExperimentListener;
import io.github.stance4j.dl4j.experiment.LearningCurve;
import io.github.stance4j.dl4j.experiment.TrainingFolder;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.evaluation.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes one setting of the training at a time and tells what that gives. */
@Command(
        name = "run-factors.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell what each setting of the training gives: trains a model for each factor, which is"
                    + " one change to the base, and measures it on the development split and, with"
                    + " --data, on real news, end to end.",
            "A model that is in the folder already is measured only, if it is of these settings and"
                    + " sentences, and a training that was interrupted goes on. All of it takes as"
                    + " long as a score of trainings do."
        })
public final class FactorsBenchmark implements Callable<Integer> {

    private static final String DEV = "dev";
    private static final double NANOS = 1e9;

    @Option(
            names = "--factors",
            paramLabel = "DIR",
            defaultValue = "${sys:stance4j.results:-.}/../settings/factors",
            description =
                    "A folder with base.yaml, and a file of settings for each factor; by default"
                            + " ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            required = true,
            description = "Where models are, and are written to; made if it is not there.")
    private Path models;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "The factors to measure; by default all. The base always is.")
    private List<String> only = List.of();

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "The seeds of the trainings; by default ${DEFAULT-VALUE}.")
    private List<Long> seeds;

    @Option(
            names = "--base-seeds",
            split = ",",
            paramLabel = "SEED",
            description =
                    "The seeds of the base, to tell what another seed, and with --percent another"
                            + " draw, changes; by default those of --seeds.")
    private List<Long> baseSeeds = List.of();

    @Option(
            names = "--percent",
            paramLabel = "P",
            defaultValue = "100",
            description =
                    "How much of the training split to take, drawn by the seed of each training; by"
                            + " default ${DEFAULT-VALUE}.")
    private int percent;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "DIR",
            description = "A directory that has news-dev/news-dev.csv, to measure on that too.")
    private Path data;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/factors.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    FactorsBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new FactorsBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        double part = Percent.part(percent);
        List<Factor> factors = factors();
        Corpus english = EnglishCorpus.load();
        Map<String, Corpus> measured = new LinkedHashMap<>();
        measured.put(DEV, english.split(Split.DEV));
        if (data != null) {
            measured.put(MeasuredCorpora.NEWS, CorpusReader.read(MeasuredCorpora.newsFile(data)));
        }
        TrainingFolder trainings = new TrainingFolder(models, ExperimentListener.NONE);
        Map<Long, TrainingSplits> splits = splits(english, part);
        train(factors, trainings, splits);
        Factor base = factors.get(0);
        List<FactorResult> results = new ArrayList<>();
        for (Factor factor : factors) {
            for (long seed : seeds(factor)) {
                results.add(
                        measure(
                                factor,
                                seed,
                                splits.get(seed).train().sentences().size(),
                                trainings.file(name(factor, seed)),
                                trainings.file(name(base, seeds(base).get(0))),
                                measured));
            }
        }
        BenchmarkCommand.report(FactorResult.table(results), results, json);
        return 0;
    }

    private List<Factor> factors() throws IOException {
        List<Factor> all;
        try {
            all = Factor.in(folder);
        } catch (IllegalArgumentException e) {
            throw new BenchmarkInputException(e.getMessage());
        }
        for (String name : only) {
            if (all.stream().noneMatch(factor -> factor.name().equals(name))) {
                throw new WrongUsageException(
                        "There is no factor "
                                + name
                                + " in "
                                + folder
                                + ", only "
                                + all.stream().map(Factor::name).toList());
            }
        }
        List<Factor> chosen = new ArrayList<>(all);
        chosen.subList(1, all.size())
                .removeIf(factor -> !only.isEmpty() && !only.contains(factor.name()));
        return chosen;
    }

    private static String name(Factor factor, long seed) {
        return factor.name() + "-seed" + seed;
    }

    private List<Long> seeds(Factor factor) {
        return factor.isBase() && !baseSeeds.isEmpty() ? baseSeeds : seeds;
    }

    /** Returns what the trainings of each seed learn from. */
    private Map<Long, TrainingSplits> splits(Corpus english, double part) {
        Corpus train = english.split(Split.TRAIN);
        Corpus dev = english.split(Split.DEV);
        return Stream.concat(seeds.stream(), baseSeeds.stream())
                .distinct()
                .collect(
                        Collectors.toMap(
                                seed -> seed,
                                seed ->
                                        new TrainingSplits(
                                                LearningCurve.part(train, part, seed), dev)));
    }

    private void train(
            List<Factor> factors, TrainingFolder trainings, Map<Long, TrainingSplits> splits) {
        for (Factor factor : factors) {
            for (long seed : seeds(factor)) {
                Path file = trainings.file(name(factor, seed));
                if (!Files.exists(file)) {
                    System.err.println("Training " + file);
                }
                trainings.model(
                        name(factor, seed), factor.config(factors.get(0), seed), splits.get(seed));
            }
        }
    }

    private static FactorResult measure(
            Factor factor,
            long seed,
            int sentences,
            Path model,
            Path base,
            Map<String, Corpus> measured) {
        System.err.println("Measuring " + model);
        Map<String, Double> f1 = new LinkedHashMap<>();
        List<String> timed =
                measured.get(DEV).sentences().stream().map(AnnotatedSentence::text).toList();
        try (StanceClassifier classifier = StanceClassifier.load(model);
                StanceClassifier compared = StanceClassifier.load(base)) {
            measured.forEach(
                    (name, corpus) ->
                            f1.put(
                                    name,
                                    new Evaluator(corpus.schema())
                                            .endToEnd(classifier, corpus.sentences())
                                            .metric("stances:micro.f1")
                                            .value()
                                            .orElse(0)));
            return new FactorResult(
                    factor.name(),
                    factor.text(),
                    seed,
                    sentences,
                    seconds(classifier, timed) / seconds(compared, timed),
                    f1);
        }
    }

    /** The second time counts: the first warms up. */
    private static double seconds(StanceClassifier classifier, List<String> sentences) {
        classifier.classifyAll(sentences);
        long start = System.nanoTime();
        classifier.classifyAll(sentences);
        return (System.nanoTime() - start) / NANOS;
    }

    /**
     * Returns the table of the figures that a run has written.
     *
     * @throws IllegalArgumentException if a figure is missing
     */
    static String markdown(JsonNode figures) {
        List<FactorResult> results = new ArrayList<>();
        for (JsonNode one : figures) {
            Map<String, Double> f1 = new LinkedHashMap<>();
            one.required("f1")
                    .properties()
                    .forEach(entry -> f1.put(entry.getKey(), entry.getValue().asDouble()));
            results.add(
                    new FactorResult(
                            one.required("factor").asText(),
                            one.required("settings").asText(),
                            one.required("seed").asLong(),
                            one.required("sentences").asInt(),
                            one.required("times").asDouble(),
                            f1));
        }
        return FactorResult.table(results);
    }
}
