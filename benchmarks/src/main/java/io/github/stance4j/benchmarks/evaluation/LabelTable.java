// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.MetricValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows every label's figures as a Markdown table, a row for each label and system. */
public final class LabelTable {

    /** The titles of the columns, by measure, in their order. */
    private static final Map<String, String> TITLES = titles();

    private LabelTable() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("precision", "precision");
        titles.put("recall", "recall");
        titles.put("f1", "F1");
        titles.put("average_precision", "average precision");
        titles.put("accuracy", "accuracy");
        titles.put("macro_f1", "macro-F1");
        titles.put("calibration_error", "calibration error");
        titles.put("calibration_error_middle", "calibration error, 0.1–0.9");
        return titles;
    }

    /**
     * Makes the table of results of one setting, the systems of a label below each other. A measure
     * that no label has there gets no column.
     */
    public static String of(List<Result> results) {
        Set<String> subjects = new LinkedHashSet<>();
        Set<String> there = new LinkedHashSet<>();
        for (Result result : results) {
            for (MetricValue metric : result.evaluation().metrics()) {
                subjects.add(metric.subject());
                there.add(metric.measure());
            }
        }
        List<String> measures = TITLES.keySet().stream().filter(there::contains).toList();
        StringBuilder table =
                new StringBuilder(
                        measures.stream()
                                .map(TITLES::get)
                                .collect(Collectors.joining(" | ", "| label | system | ", " |\n")));
        table.append("| --- | --- |").append(" --- |".repeat(measures.size())).append('\n');
        for (String subject : subjects) {
            results.forEach(result -> table.append(row(subject, result, measures)));
        }
        return table.toString();
    }

    private static String row(String subject, Result result, List<String> measures) {
        return measures.stream()
                .map(measure -> MetricCell.of(result.evaluation(), subject + "." + measure))
                .collect(
                        Collectors.joining(
                                " | ", "| " + subject + " | " + result.system() + " | ", " |\n"));
    }
}
