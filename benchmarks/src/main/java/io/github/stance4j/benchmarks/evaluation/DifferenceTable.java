// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.MetricDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows by how much one system is better than others as a Markdown table: a row for each figure, a
 * column for each other system with the difference and its p.
 */
public final class DifferenceTable {

    /** Single labels of an exclusive set are many and tell little beside their mean. */
    private static final String ONE_OF_A_SET = "=";

    private DifferenceTable() {}

    /**
     * Makes the table.
     *
     * @param against for each other system, by its name, the differences from it, all of the same
     *     figures; not empty
     */
    public static String of(Map<String, List<MetricDifference>> against) {
        StringBuilder table =
                new StringBuilder(
                        against.keySet().stream()
                                .collect(Collectors.joining(" | ", "| figure | ", " |\n")));
        table.append("| --- |").append(" --- |".repeat(against.size())).append('\n');
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (List<MetricDifference> differences : against.values()) {
            for (MetricDifference difference : differences) {
                if (!difference.subject().contains(ONE_OF_A_SET)) {
                    rows.computeIfAbsent(difference.name(), name -> new StringBuilder("| " + name))
                            .append(" | ")
                            .append(cell(difference));
                }
            }
        }
        rows.values().forEach(row -> table.append(row).append(" |\n"));
        return table.toString();
    }

    private static String cell(MetricDifference difference) {
        return difference.difference().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%+.3f (p = %s)",
                        difference.difference().getAsDouble(),
                        MetricCell.p(difference.p()))
                : MetricCell.UNDEFINED;
    }

    /** Turns differences into the maps that JSON is written from, by the names of figures. */
    public static Map<String, Object> figures(List<MetricDifference> differences) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (MetricDifference one : differences) {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("difference", ResultFigures.boxed(one.difference()));
            figure.put("p", ResultFigures.boxed(one.p()));
            figures.put(one.name(), figure);
        }
        return figures;
    }
}
