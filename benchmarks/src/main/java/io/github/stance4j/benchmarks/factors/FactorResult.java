// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.factors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a model reaches.
 *
 * @param factor the name of what is other
 * @param settings what that is, for people
 * @param seed the seed of the training
 * @param times how many times as long it takes to score as the base, in one process
 * @param f1 micro-F1 of the stances, end to end, by what it was measured on
 */
public record FactorResult(
        String factor, String settings, long seed, double times, Map<String, Double> f1) {

    /** Copies the map and keeps its order. */
    public FactorResult {
        f1 = new LinkedHashMap<>(f1);
    }

    /** Returns a table with a row for each factor, in their order, means over seeds. */
    public static String table(List<FactorResult> results) {
        List<String> measured =
                results.stream().flatMap(one -> one.f1.keySet().stream()).distinct().toList();
        StringBuilder table = new StringBuilder("| factor | what is other | seeds |");
        measured.forEach(data -> table.append(' ').append(data).append(" |"));
        table.append(" mean | scoring time |\n| --- | --- | --- |");
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
        FactorResult first = ofFactor.get(0);
        StringBuilder row =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "| %s | %s | %s |",
                                first.factor,
                                first.settings,
                                ofFactor.stream()
                                        .map(one -> Long.toString(one.seed))
                                        .collect(Collectors.joining(", "))));
        double sum = 0;
        for (String data : measured) {
            double mean =
                    ofFactor.stream().mapToDouble(one -> one.f1.get(data)).average().orElseThrow();
            sum += mean;
            row.append(String.format(Locale.ROOT, " %.3f |", mean));
        }
        double times = ofFactor.stream().mapToDouble(FactorResult::times).average().orElseThrow();
        return row.append(
                        String.format(
                                Locale.ROOT, " %.3f | %.2f |\n", sum / measured.size(), times))
                .toString();
    }
}
