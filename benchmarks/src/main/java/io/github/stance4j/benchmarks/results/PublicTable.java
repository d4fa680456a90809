// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.evaluation.MetricCell;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.MetricDifference;
import io.github.stance4j.evaluation.PairedRandomization;
import io.github.stance4j.evaluation.RandomizationOptions;
import io.github.stance4j.evaluation.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Compares models that differ in their seed, and their mean, with others' answers on a public set
 * whose label is one exclusive set; actors are given.
 */
public final class PublicTable {

    private record Figures(Evaluation evaluation, Map<String, OptionalDouble> p) {}

    private final List<AnnotatedSentence> gold;
    private final List<String> metrics;
    private final String tested;
    private final Map<String, List<List<ActorStance>>> others;
    private final Evaluator evaluator;
    private final PairedRandomization test;
    private final Map<String, Figures> models = new LinkedHashMap<>();

    /**
     * Makes a table without models so far.
     *
     * @param schema one exclusive label set
     * @param others for each other system, by its name, the answers that it gave; maybe none
     */
    public PublicTable(
            LabelSchema schema,
            List<AnnotatedSentence> gold,
            Map<String, List<List<ActorStance>>> others) {
        String set = "class:" + schema.labelSets().get(0).name();
        this.gold = List.copyOf(gold);
        this.tested = set + ".macro_f1";
        this.metrics = List.of(tested, set + ".accuracy");
        this.others = new LinkedHashMap<>(others);
        this.evaluator = new Evaluator(schema);
        this.test = new PairedRandomization(schema, RandomizationOptions.defaults());
    }

    /** Adds a model by its answers about the actors of the sentences. */
    public void add(String model, List<List<ActorStance>> answers) {
        Map<String, OptionalDouble> p = new LinkedHashMap<>();
        others.forEach(
                (other, theirs) ->
                        p.put(
                                other,
                                test.compare(Setting.GIVEN_ACTORS, gold, answers, theirs).stream()
                                        .filter(difference -> difference.name().equals(tested))
                                        .map(MetricDifference::p)
                                        .findFirst()
                                        .orElseThrow()));
        models.put(model, new Figures(evaluator.givenActors(gold, answers), p));
    }

    /** Returns the table: the models, their mean, the others. */
    public String markdown() {
        StringBuilder table = new StringBuilder("| system | macro-F1 | accuracy |");
        others.keySet().forEach(other -> table.append(" p against ").append(other).append(" |"));
        table.append("\n| --- | --- | --- |").append(" ---: |".repeat(others.size())).append('\n');
        models.forEach(
                (model, figures) -> {
                    List<String> cells = cells(model, figures.evaluation());
                    figures.p().values().forEach(p -> cells.add(MetricCell.p(p)));
                    addRow(table, cells);
                });
        if (models.size() > 1) {
            List<String> cells = new ArrayList<>(List.of("mean of " + models.size()));
            metrics.forEach(metric -> cells.add(MetricCell.of(mean(metric))));
            others.keySet().forEach(other -> cells.add(MetricCell.UNDEFINED));
            addRow(table, cells);
        }
        others.forEach(
                (other, answers) -> {
                    List<String> cells = cells(other, evaluator.givenActors(gold, answers));
                    others.keySet().forEach(name -> cells.add(MetricCell.UNDEFINED));
                    addRow(table, cells);
                });
        return table.toString();
    }

    private List<String> cells(String system, Evaluation evaluation) {
        List<String> cells = new ArrayList<>(List.of(system));
        metrics.forEach(metric -> cells.add(MetricCell.of(evaluation, metric)));
        return cells;
    }

    private static void addRow(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private OptionalDouble mean(String metric) {
        return models.values().stream()
                .map(figures -> figures.evaluation().metric(metric).value())
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /** Returns the models' figures, and their mean, as maps for JSON. */
    public Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        models.forEach(
                (model, figures) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    for (String metric : metrics) {
                        put(one, metric, figures.evaluation().metric(metric).value());
                    }
                    figures.p().forEach((other, p) -> put(one, "p against " + other, p));
                    all.put(model, one);
                });
        Map<String, Object> means = new LinkedHashMap<>();
        metrics.forEach(metric -> put(means, metric, mean(metric)));
        all.put("mean", means);
        return all;
    }

    private static void put(Map<String, Object> figures, String name, OptionalDouble value) {
        figures.put(name, value.isPresent() ? value.getAsDouble() : null);
    }
}
