// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows results as a Markdown table, a row each, the headline figures in columns. */
public final class ResultTable {

    private ResultTable() {}

    /**
     * Makes the table; a column for every stance and label set that any result has. A figure is
     * given with its interval, one that is undefined or not of that setting as a dash.
     */
    public static String of(List<Result> results) {
        Map<String, String> columns = columns(results);
        StringBuilder table = new StringBuilder("| data | sentences | setting | system |");
        columns.keySet().forEach(title -> table.append(' ').append(title).append(" |"));
        table.append("\n| --- | ---: | --- | --- |").append(" --- |".repeat(columns.size()));
        table.append('\n');
        for (Result result : results) {
            List<String> cells = new ArrayList<>();
            cells.add(result.data());
            cells.add(Integer.toString(result.evaluation().sentences()));
            cells.add(name(result.evaluation().setting()));
            cells.add(result.system());
            columns.values()
                    .forEach(metric -> cells.add(MetricCell.of(result.evaluation(), metric)));
            table.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return table.toString();
    }

    /** Returns for each column's title the name of its metric. */
    private static Map<String, String> columns(List<Result> results) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("stances, micro-F1", "stances:micro.f1");
        columns.put("macro-F1", "stances:macro.f1");
        for (Result result : results) {
            result.evaluation()
                    .stances()
                    .keySet()
                    .forEach(stance -> columns.put(stance + ", F1", "stance:" + stance + ".f1"));
        }
        for (Result result : results) {
            result.evaluation()
                    .labelSets()
                    .keySet()
                    .forEach(set -> columns.put(set + ", macro-F1", "class:" + set + ".macro_f1"));
        }
        columns.put("actors, F1", "actors:overlap.f1");
        return columns;
    }

    private static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
