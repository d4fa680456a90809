// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.factors;

import io.github.stance4j.benchmarks.evaluation.MetricCell;
import io.github.stance4j.dl4j.experiment.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a model reaches.
 *
 * @param factor the name of what is other
 * @param settings what that is, for people
 * @param seed the seed of the training
 * @param sentences how many it was trained on
 * @param times how many times as long it takes to score as the base, in one process
 * @param f1 micro-F1 of the stances, end to end, by what it was measured on
 */
public record FactorResult(
        String factor,
        String settings,
        long seed,
        int sentences,
        double times,
        Map<String, Double> f1) {

    /** Copies the map and keeps its order. */
    public FactorResult {
        f1 = new LinkedHashMap<>(f1);
    }

    /**
     * Returns a table with a row for each factor, in their order: means over seeds, and where there
     * are several, with their standard deviation.
     */
    public static String table(List<FactorResult> results) {
        List<String> measured =
                results.stream().flatMap(one -> one.f1.keySet().stream()).distinct().toList();
        StringBuilder table =
                new StringBuilder("| factor | what is other | seeds | trained on, sentences |");
        measured.forEach(data -> table.append(' ').append(data).append(" |"));
        table.append(" mean | scoring time |\n| --- | --- | --- | ---: |");
        table.append(" ---: |".repeat(measured.size() + 2)).append('\n');
        results.stream()
                .collect(
                        Collectors.groupingBy(
                                FactorResult::factor, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofFactor -> table.append(row(ofFactor, measured)));
        return table.toString();
    }

    private static String row(List<FactorResult> ofFactor, List<String> measured) {
        List<String> cells = new ArrayList<>();
        cells.add(ofFactor.get(0).factor);
        cells.add(ofFactor.get(0).settings);
        cells.add(joined(ofFactor, one -> Long.toString(one.seed)));
        cells.add(joined(ofFactor, one -> Integer.toString(one.sentences)));
        for (String data : measured) {
            cells.add(MetricCell.spread(values(ofFactor, one -> one.f1.get(data))));
        }
        cells.add(MetricCell.spread(values(ofFactor, FactorResult::mean)));
        double times = Spread.mean(values(ofFactor, FactorResult::times)).orElseThrow();
        cells.add(String.format(Locale.ROOT, "%.2f", times));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private double mean() {
        return f1.values().stream().mapToDouble(value -> value).average().orElseThrow();
    }

    private static String joined(List<FactorResult> results, Function<FactorResult, String> value) {
        return results.stream().map(value).distinct().collect(Collectors.joining(", "));
    }

    private static double[] values(
            List<FactorResult> results, ToDoubleFunction<FactorResult> value) {
        return results.stream().mapToDouble(value).toArray();
    }
}
