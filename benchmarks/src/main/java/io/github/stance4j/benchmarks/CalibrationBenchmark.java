// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.calibration.CalibrationRow;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.evaluation.Reliability;
import io.github.stance4j.report.plot.ReliabilityPlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether a model is right as often as its probabilities say. */
@Command(
        name = "run-calibration.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell whether a model is right as often as its probabilities say, on the test split, the"
                    + " challenge set and real news. Actors are given."
        })
public final class CalibrationBenchmark implements Callable<Integer> {

    private static final String STANCES = "all stances";
    private static final String ALL = "all of them";

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "A model file; by default the English model that comes with stance4j.")
    private Path model;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "DIR",
            description = "A directory that has news-dev/news-dev.csv, to measure on that too.")
    private Path data;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "Draw a reliability diagram of each label on all sentences there.")
    private Path pictures;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/calibration.json",
            description = "Where to write the bins as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    CalibrationBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new CalibrationBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Map<String, Reliability>> measured = new LinkedHashMap<>();
        try (StanceClassifier classifier = BenchmarkCommand.load(model, LoadOptions.defaults())) {
            MeasuredCorpora.of(EnglishCorpus.load(), data)
                    .forEach((name, corpus) -> measured.put(name, measure(classifier, corpus)));
        }
        Map<String, Reliability> together = new LinkedHashMap<>();
        measured.values()
                .forEach(
                        part ->
                                part.forEach(
                                        (label, one) ->
                                                together.merge(label, one, Reliability::and)));
        measured.put(ALL, together);
        if (pictures != null) {
            draw(together);
        }
        List<CalibrationRow> rows = new ArrayList<>();
        measured.forEach(
                (name, labels) ->
                        labels.forEach(
                                (label, one) -> rows.add(new CalibrationRow(name, label, one))));
        BenchmarkCommand.report(CalibrationRow.table(rows), Map.of("labels", figures(rows)), json);
        return 0;
    }

    private static Map<String, Reliability> measure(StanceClassifier classifier, Corpus corpus) {
        List<AnnotatedSentence> gold = corpus.sentences();
        List<List<ActorStance>> answers =
                classifier.classifyQueries(gold.stream().map(AnnotatedSentence::query).toList());
        LabelSchema schema = classifier.schema();
        Map<String, Reliability> labels = new LinkedHashMap<>();
        for (Stance stance : schema.stances()) {
            if (corpus.schema().stances().contains(stance)) {
                Reliability one = Reliability.of(stance, gold, answers);
                labels.put(stance.name(), one);
                labels.merge(STANCES, one, Reliability::and);
            }
        }
        for (LabelSet set : schema.labelSets()) {
            if (corpus.schema().labelSets().contains(set)) {
                labels.put(set.name(), Reliability.of(set, gold, answers));
            }
        }
        return labels;
    }

    private void draw(Map<String, Reliability> labels) throws IOException {
        Files.createDirectories(pictures);
        for (Map.Entry<String, Reliability> label : labels.entrySet()) {
            Files.writeString(
                    pictures.resolve("reliability-" + label.getKey().replace(' ', '-') + ".svg"),
                    ReliabilityPlot.of(label.getKey(), label.getValue()).file());
        }
    }

    private static List<Map<String, Object>> figures(List<CalibrationRow> rows) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (CalibrationRow row : rows) {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("data", row.data());
            figure.put("label", row.subject());
            figure.put("bins", row.reliability().bins());
            figures.add(figure);
        }
        return figures;
    }
}
