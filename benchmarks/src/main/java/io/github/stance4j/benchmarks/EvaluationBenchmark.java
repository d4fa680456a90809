// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.evaluation.Comparison;
import io.github.stance4j.benchmarks.evaluation.Result;
import io.github.stance4j.benchmarks.evaluation.ResultFigures;
import io.github.stance4j.benchmarks.evaluation.ResultTable;
import io.github.stance4j.benchmarks.evaluation.SliceResult;
import io.github.stance4j.benchmarks.evaluation.SliceTable;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.evaluation.Slices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores a model and the baselines on the English corpus's test split, and on real news. */
@Command(
        name = "run-evaluation.sh",
        mixinStandardHelpOptions = true,
        description = "Tell how well a model scores beside baselines, with 95 %% intervals.")
public final class EvaluationBenchmark implements Callable<Integer> {

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description =
                    "A model file; by default the English model that comes with stance4j. Given"
                            + " several times, the models stand side by side.")
    private List<Path> models = List.of();

    @Option(
            names = {"-d", "--data"},
            paramLabel = "DIR",
            description = "A directory that has news-dev/news-dev.csv, to measure on that too.")
    private Path data;

    @Option(
            names = {"-b", "--baselines"},
            split = ",",
            paramLabel = "NAME",
            defaultValue = "keyword,majority,logistic",
            description =
                    "The baselines to measure beside the model: ${DEFAULT-VALUE} by default. There are"
                            + " frozen, which takes minutes, and lstm, which is trained for long. An"
                            + " empty name stands for none.")
    private List<String> baselines;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description =
                    "The seed of the baselines that are trained; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Threads of the model; by default as many as the engine takes. One is fastest"
                            + " where other programs use the machine.")
    private Integer threads;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/evaluation.json",
            description = "Where to write all figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    EvaluationBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new EvaluationBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (threads != null) {
            BenchmarkCommand.checkAtLeastOne("--threads", threads);
        }
        List<BaselineChoice> choices = BaselineChoice.named(baselines);
        Corpus english = EnglishCorpus.load();
        Map<String, Corpus> measured = MeasuredCorpora.of(english, data);
        List<Baseline> made = choices.stream().map(one -> one.make(english, seed)).toList();
        List<Result> results = new ArrayList<>();
        List<SliceResult> slices = new ArrayList<>();
        for (Path model : models.isEmpty() ? Collections.<Path>singletonList(null) : models) {
            // The baselines are the same beside every model.
            boolean first = results.isEmpty();
            try (StanceClassifier classifier = load(model)) {
                measure(
                        classifier,
                        name(model),
                        measured,
                        first ? made : List.of(),
                        results,
                        slices);
            }
        }
        results.sort(
                Comparator.comparing(
                        result -> List.copyOf(measured.keySet()).indexOf(result.data())));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("results", ResultFigures.of(results));
        figures.put("slices", SliceTable.figures(slices));
        BenchmarkCommand.report(
                ResultTable.of(results) + "\n" + SliceTable.of(slices), figures, json);
        return 0;
    }

    private static void measure(
            StanceClassifier classifier,
            String name,
            Map<String, Corpus> measured,
            List<Baseline> baselines,
            List<Result> results,
            List<SliceResult> slices) {
        Comparison comparison = new Comparison(classifier, name, baselines);
        measured.forEach(
                (data, corpus) -> {
                    LabelSchema schema = common(classifier.schema(), corpus.schema(), data);
                    results.addAll(comparison.on(data, schema, corpus.sentences()));
                    if (data.equals(MeasuredCorpora.CHALLENGE)) {
                        slices(classifier, schema, corpus.sentences())
                                .forEach(slice -> slices.add(new SliceResult(data, name, slice)));
                    }
                });
    }

    private static List<Slice> slices(
            StanceClassifier classifier, LabelSchema schema, List<AnnotatedSentence> gold) {
        return new Slices("construction", schema, gold)
                .evaluate(
                        Optional.of(
                                classifier.classifyAll(
                                        gold.stream().map(AnnotatedSentence::text).toList())),
                        classifier.classifyQueries(
                                gold.stream().map(AnnotatedSentence::query).toList()));
    }

    private StanceClassifier load(Path model) {
        LoadOptions options =
                threads == null
                        ? LoadOptions.defaults()
                        : LoadOptions.builder().threads(threads).build();
        return BenchmarkCommand.load(model, options);
    }

    private static String name(Path model) {
        return model == null ? "English model" : model.getFileName().toString();
    }

    private static LabelSchema common(LabelSchema wanted, LabelSchema other, String name) {
        return wanted.common(other)
                .orElseThrow(
                        () ->
                                new BenchmarkInputException(
                                        "Nothing to measure: of the labels "
                                                + wanted
                                                + ", "
                                                + name
                                                + " has none, only "
                                                + other));
    }
}
