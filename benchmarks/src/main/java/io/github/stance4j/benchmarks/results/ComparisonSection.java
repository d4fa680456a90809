// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.evaluation.DifferenceTable;
import io.github.stance4j.benchmarks.evaluation.LabelTable;
import io.github.stance4j.benchmarks.evaluation.Result;
import io.github.stance4j.benchmarks.evaluation.ResultFigures;
import io.github.stance4j.benchmarks.evaluation.ResultTable;
import io.github.stance4j.benchmarks.evaluation.SliceResult;
import io.github.stance4j.benchmarks.evaluation.SliceTable;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.MetricDifference;
import io.github.stance4j.evaluation.PairedRandomization;
import io.github.stance4j.evaluation.RandomizationOptions;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.evaluation.Slices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares the answers of systems on the same sentences. */
public final class ComparisonSection {

    private final String data;
    private final LabelSchema schema;
    private final List<AnnotatedSentence> gold;
    private final List<SystemAnswers> systems;
    private final Map<Setting, List<Result>> results = new LinkedHashMap<>();
    private final Map<Setting, Map<String, List<MetricDifference>>> differences =
            new LinkedHashMap<>();
    private final List<SliceResult> slices = new ArrayList<>();

    /**
     * Evaluates all, and tests the first against each other.
     *
     * @param data what the sentences are called
     * @param schema the labels to evaluate, which all systems have
     * @param gold the sentences that were asked about
     * @param systems the systems, at least one
     * @param column a column of the corpus by whose values to evaluate, too
     */
    public ComparisonSection(
            String data,
            LabelSchema schema,
            List<AnnotatedSentence> gold,
            List<SystemAnswers> systems,
            Optional<String> column) {
        this.data = data;
        this.schema = schema;
        this.gold = List.copyOf(gold);
        this.systems = List.copyOf(systems);
        for (Setting setting : List.of(Setting.END_TO_END, Setting.GIVEN_ACTORS)) {
            evaluate(setting);
        }
        column.ifPresent(this::evaluateParts);
    }

    private void evaluateParts(String column) {
        Slices parts = new Slices(column, schema, gold);
        for (SystemAnswers system : systems) {
            var answers = system.answers().get(data);
            parts.evaluate(
                            Optional.of(answers.get(Setting.END_TO_END)),
                            answers.get(Setting.GIVEN_ACTORS))
                    .forEach(slice -> slices.add(new SliceResult(data, system.system(), slice)));
        }
    }

    private void evaluate(Setting setting) {
        Evaluator evaluator = new Evaluator(schema);
        PairedRandomization test = new PairedRandomization(schema, RandomizationOptions.defaults());
        List<Result> ofSetting = new ArrayList<>();
        Map<String, List<MetricDifference>> against = new LinkedHashMap<>();
        for (int i = 0; i < systems.size(); i++) {
            SystemAnswers system = systems.get(i);
            var answers = system.answers().get(data).get(setting);
            ofSetting.add(
                    new Result(data, system.system(), evaluator.evaluate(setting, gold, answers)));
            if (i > 0) {
                var first = systems.get(0).answers().get(data).get(setting);
                against.put(system.system(), test.compare(setting, gold, first, answers));
            }
        }
        results.put(setting, ofSetting);
        differences.put(setting, against);
    }

    /** Returns the tables, each under a title of level three. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        List<Result> all = new ArrayList<>();
        results.values().forEach(all::addAll);
        add(text, "All systems", ResultTable.of(all));
        differences.forEach(
                (setting, against) -> {
                    if (!against.isEmpty()) {
                        add(
                                text,
                                systems.get(0).system() + " less each baseline, " + name(setting),
                                DifferenceTable.of(against));
                    }
                });
        results.forEach(
                (setting, ofSetting) ->
                        add(text, "Each label, " + name(setting), LabelTable.of(ofSetting)));
        if (!slices.isEmpty()) {
            add(text, "By " + slices.get(0).slice().column(), SliceTable.of(slices));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String title, String table) {
        text.append(text.isEmpty() ? "" : "\n").append("### ").append(title).append("\n\n");
        text.append(table);
    }

    private static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns all figures as maps and lists for JSON. */
    public Map<String, Object> figures() {
        Map<String, Object> compared = new LinkedHashMap<>();
        differences.forEach(
                (setting, against) -> {
                    Map<String, Object> ofSetting = new LinkedHashMap<>();
                    against.forEach(
                            (system, all) -> ofSetting.put(system, DifferenceTable.figures(all)));
                    compared.put(setting.name().toLowerCase(Locale.ROOT), ofSetting);
                });
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "results",
                results.values().stream()
                        .flatMap(ofSetting -> ResultFigures.of(ofSetting).stream())
                        .toList());
        figures.put("differences", compared);
        figures.put("slices", SliceTable.figures(slices));
        return figures;
    }
}
