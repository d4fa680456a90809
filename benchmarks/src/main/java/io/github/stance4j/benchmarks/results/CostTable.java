// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import io.github.stance4j.benchmarks.evaluation.MetricCell;
import io.github.stance4j.evaluation.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Shows what systems cost as a Markdown table, a row each. */
public final class CostTable {

    private static final double MEGA = 1e6;

    private CostTable() {}

    /** Makes the table. */
    public static String of(List<SystemAnswers> systems) {
        StringBuilder table =
                new StringBuilder(
                        "| system | ready after, s | sentences/s, end to end | sentences/s, given"
                                + " actors | peak memory, MB |\n"
                                + "| --- | ---: | ---: | ---: | ---: |\n");
        for (SystemAnswers system : systems) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.0f | %.0f | %s |\n",
                            system.system(),
                            system.openSeconds(),
                            system.sentencesPerSecond().get(Setting.END_TO_END),
                            system.sentencesPerSecond().get(Setting.GIVEN_ACTORS),
                            megabytes(system.peakBytes())));
        }
        return table.toString();
    }

    private static String megabytes(OptionalLong bytes) {
        return bytes.isPresent()
                ? String.format(Locale.ROOT, "%.0f", bytes.getAsLong() / MEGA)
                : MetricCell.UNDEFINED;
    }

    /** Turns the costs into the maps that JSON is written from. */
    public static List<Map<String, Object>> figures(List<SystemAnswers> systems) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (SystemAnswers system : systems) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("system", system.system());
            one.put("open_seconds", system.openSeconds());
            system.sentencesPerSecond()
                    .forEach(
                            (setting, speed) ->
                                    one.put(
                                            "sentences_per_second_"
                                                    + setting.name().toLowerCase(Locale.ROOT),
                                            speed));
            system.peakBytes().ifPresent(bytes -> one.put("peak_bytes", bytes));
            figures.add(one);
        }
        return figures;
    }
}
