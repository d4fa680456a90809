// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Shows slices as a Markdown table, a row for each value, two columns for each system. */
public final class SliceTable {

    private SliceTable() {}

    /** Makes the table; F1 is a dash where there are too few positives for it to tell anything. */
    public static String of(List<Slice> slices) {
        Set<String> systems = new LinkedHashSet<>();
        Map<String, List<Slice>> rows = new LinkedHashMap<>();
        for (Slice slice : slices) {
            systems.add(slice.system());
            rows.computeIfAbsent(slice.value(), value -> new ArrayList<>()).add(slice);
        }
        String column = slices.isEmpty() ? "" : slices.get(0).column();
        StringBuilder table = new StringBuilder("| " + column + " | sentences | stances held |");
        systems.forEach(system -> table.append(' ').append(system).append(", F1 | false alarms |"));
        table.append("\n| --- | ---: | ---: |").append(" ---: | ---: |".repeat(systems.size()));
        table.append('\n');
        rows.forEach((value, row) -> table.append(row(value, row)).append('\n'));
        return table.toString();
    }

    private static String row(String value, List<Slice> row) {
        Slice first = row.get(0);
        StringBuilder cells =
                new StringBuilder(
                        "| "
                                + value
                                + " | "
                                + first.sentences()
                                + " | "
                                + first.positives()
                                + " |");
        for (Slice slice : row) {
            boolean telling = slice.positives() >= Slice.ENOUGH_POSITIVES && slice.f1().isPresent();
            cells.append(' ')
                    .append(
                            telling
                                    ? String.format(Locale.ROOT, "%.3f", slice.f1().getAsDouble())
                                    : "–")
                    .append(String.format(Locale.ROOT, " | %.1f %% |", 100 * slice.falseAlarms()));
        }
        return cells.toString();
    }

    /** Turns slices into the maps that JSON is written from. */
    public static List<Map<String, Object>> figures(List<Slice> slices) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Slice slice : slices) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("data", slice.data());
            one.put(slice.column(), slice.value());
            one.put("system", slice.system());
            one.put("sentences", slice.sentences());
            one.put("positives", slice.positives());
            one.put("f1", slice.f1().isPresent() ? slice.f1().getAsDouble() : null);
            one.put("false_alarms", slice.falseAlarms());
            figures.add(one);
        }
        return figures;
    }
}
