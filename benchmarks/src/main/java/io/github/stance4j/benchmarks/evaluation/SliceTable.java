// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Shows slices as a Markdown table, a row for each value, two columns for each system. */
public final class SliceTable {

    private SliceTable() {}

    /** Makes the table; F1 is a dash where there are too few positives for it to tell anything. */
    public static String of(List<SliceResult> results) {
        Set<String> systems = new LinkedHashSet<>();
        Map<String, List<SliceResult>> rows = new LinkedHashMap<>();
        for (SliceResult result : results) {
            systems.add(result.system());
            rows.computeIfAbsent(result.slice().value(), value -> new ArrayList<>()).add(result);
        }
        String column = results.isEmpty() ? "" : results.get(0).slice().column();
        StringBuilder table = new StringBuilder("| " + column + " | sentences | stances held |");
        systems.forEach(system -> table.append(' ').append(system).append(", F1 | false alarms |"));
        table.append("\n| --- | ---: | ---: |").append(" ---: | ---: |".repeat(systems.size()));
        table.append('\n');
        rows.forEach((value, row) -> table.append(row(value, row)).append('\n'));
        return table.toString();
    }

    private static String row(String value, List<SliceResult> row) {
        Slice first = row.get(0).slice();
        StringBuilder cells =
                new StringBuilder(
                        "| "
                                + value
                                + " | "
                                + first.sentences()
                                + " | "
                                + first.positives()
                                + " |");
        for (SliceResult result : row) {
            Slice slice = result.slice();
            OptionalDouble f1 =
                    slice.positives() >= Slice.ENOUGH_POSITIVES
                            ? slice.f1()
                            : OptionalDouble.empty();
            cells.append(' ').append(show("%.3f", f1, 1)).append(" | ");
            cells.append(show("%.1f %%", slice.falseAlarms(), 100)).append(" |");
        }
        return cells.toString();
    }

    private static String show(String format, OptionalDouble value, double factor) {
        return value.isPresent()
                ? String.format(Locale.ROOT, format, factor * value.getAsDouble())
                : "–";
    }

    /** Turns slices into the maps that JSON is written from. */
    public static List<Map<String, Object>> figures(List<SliceResult> results) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (SliceResult result : results) {
            Slice slice = result.slice();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("data", result.data());
            one.put(slice.column(), slice.value());
            one.put("system", result.system());
            one.put("sentences", slice.sentences());
            one.put("positives", slice.positives());
            one.put("f1", ResultFigures.boxed(slice.f1()));
            one.put("false_alarms", ResultFigures.boxed(slice.falseAlarms()));
            figures.add(one);
        }
        return figures;
    }
}
