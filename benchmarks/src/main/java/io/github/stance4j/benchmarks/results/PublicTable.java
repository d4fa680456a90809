// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.evaluation.MetricCell;
import io.github.stance4j.benchmarks.evaluation.ResultFigures;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.dl4j.experiment.Spread;
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
 * Compares models, and the mean of those that differ in nothing but their seed, with others'
 * answers on a public set whose label is one exclusive set; actors are given.
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

    /**
     * Adds a model by its answers about the actors of the sentences.
     *
     * @param model the name of its file
     */
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

    /** Returns the table: the models, means over seeds with their deviation, the others. */
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
        SeedGroups.of(models.keySet())
                .forEach(
                        (group, seeds) -> {
                            List<String> cells =
                                    new ArrayList<>(
                                            List.of(
                                                    group
                                                            + ", mean of "
                                                            + seeds.size()
                                                            + " seeds"));
                            metrics.forEach(
                                    metric -> cells.add(MetricCell.spread(values(seeds, metric))));
                            others.keySet().forEach(other -> cells.add(MetricCell.UNDEFINED));
                            addRow(table, cells);
                        });
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

    private double[] values(List<String> group, String metric) {
        return group.stream()
                .map(model -> models.get(model).evaluation().metric(metric).value())
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    /** Returns the models' figures, and the means over seeds, as maps for JSON. */
    public Map<String, Object> figures() {
        Map<String, Object> each = new LinkedHashMap<>();
        models.forEach((model, figures) -> each.put(model, figures(figures)));
        Map<String, Object> means = new LinkedHashMap<>();
        SeedGroups.of(models.keySet()).forEach((group, seeds) -> means.put(group, means(seeds)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("models", each);
        all.put("means", means);
        return all;
    }

    private Map<String, Object> figures(Figures model) {
        Map<String, Object> values = new LinkedHashMap<>();
        metrics.forEach(
                metric -> values.put(metric, ResultFigures.of(model.evaluation().metric(metric))));
        Map<String, Object> p = new LinkedHashMap<>();
        model.p().forEach((other, value) -> p.put(other, ResultFigures.boxed(value)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("metrics", values);
        figures.put("p", p);
        return figures;
    }

    private Map<String, Object> means(List<String> group) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String metric : metrics) {
            double[] ofSeeds = values(group, metric);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("mean", ResultFigures.boxed(Spread.mean(ofSeeds)));
            one.put("deviation", ResultFigures.boxed(Spread.deviation(ofSeeds)));
            values.put(metric, one);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seeds", group.size());
        figures.put("metrics", values);
        return figures;
    }
}
