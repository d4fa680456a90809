// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every figure with its interval, and the counts that it comes from. */
final class FiguresSection {

    private FiguresSection() {}

    static void write(Page page, ReportContents contents) {
        page.section("figures", "Figures");
        page.note(
                "In brackets the interval of each figure. – stands where there was nothing to"
                        + " measure on, which is not 0.");
        for (Evaluation evaluation : contents.evaluations()) {
            page.heading(title(evaluation.setting()));
            Map<String, BinaryCounts> counts = counts(evaluation);
            for (MetricBlock block : MetricBlock.of(evaluation)) {
                write(page, evaluation.setting(), block, counts);
            }
        }
        page.endSection();
    }

    static String title(Setting setting) {
        return switch (setting) {
            case END_TO_END -> "End to end: only the sentence is given";
            case GIVEN_ACTORS -> "Given actors: only labels are predicted";
        };
    }

    private static Map<String, BinaryCounts> counts(Evaluation evaluation) {
        Map<String, BinaryCounts> counts = new LinkedHashMap<>();
        evaluation.overlappingActors().ifPresent(c -> counts.put("actors:overlap", c));
        evaluation.exactActors().ifPresent(c -> counts.put("actors:exact", c));
        counts.put("stances:micro", evaluation.allStances());
        evaluation.stances().forEach((stance, c) -> counts.put("stance:" + stance.name(), c));
        evaluation
                .labelSets()
                .forEach(
                        (set, matrix) ->
                                matrix.labels()
                                        .forEach(
                                                label ->
                                                        counts.put(
                                                                "class:" + set + "=" + label,
                                                                matrix.of(label))));
        return counts;
    }

    private static void write(
            Page page, Setting setting, MetricBlock block, Map<String, BinaryCounts> counts) {
        boolean counted = block.rows().keySet().stream().anyMatch(counts::containsKey);
        List<String> columns = new ArrayList<>(List.of("of"));
        block.measures().forEach(measure -> columns.add(measure.replace('_', ' ')));
        if (counted) {
            columns.addAll(List.of("right", "false alarms", "missed"));
        }
        page.table("Figures, " + title(setting), columns);
        block.rows()
                .forEach(
                        (subject, metrics) -> {
                            page.rowHead(subject);
                            block.measures().forEach(m -> write(page, setting, metrics.get(m)));
                            if (counted) {
                                write(page, counts.get(subject));
                            }
                            page.endRow();
                        });
        page.endTable();
    }

    private static void write(Page page, Setting setting, MetricValue metric) {
        if (metric == null) {
            page.cell("");
            return;
        }
        page.add("<td>");
        String name = setting.name().toLowerCase(Locale.ROOT) + "." + metric.name();
        page.figure(name, metric.value());
        metric.interval()
                .ifPresent(
                        i ->
                                page.add(
                                        "<span class=\"interval\" data-low=\"%s\" data-high=\"%s\"> [%s, %s]</span>"
                                                .formatted(
                                                        Double.toString(i.low()),
                                                        Double.toString(i.high()),
                                                        Page.rounded(i.low()),
                                                        Page.rounded(i.high()))));
        page.add("</td>");
    }

    private static void write(Page page, BinaryCounts counts) {
        if (counts == null) {
            page.cell("").cell("").cell("");
        } else {
            page.count(counts.truePositives())
                    .count(counts.falsePositives())
                    .count(counts.falseNegatives());
        }
    }
}
