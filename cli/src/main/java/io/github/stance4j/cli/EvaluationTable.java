// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.TerminalText;
import io.github.stance4j.evaluation.ConfusionMatrix;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.evaluation.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Writes an evaluation for people to read. */
final class EvaluationTable {

    /** What labels and actors are measured by; exclusive sets are by others. */
    private static final String PRECISION = "precision";

    private static final int CELL = "0.000 [0.000 0.000]".length();

    private final StringBuilder text = new StringBuilder();

    private EvaluationTable() {}

    static String of(EvaluationReport report) {
        EvaluationTable table = new EvaluationTable();
        table.text.append(
                String.format(
                        "%s, split %s: %d sentences; model: %s\n",
                        report.corpus(), report.split(), report.sentences(), report.model()));
        report.evaluations().forEach(table::add);
        table.addSlices(report.slices());
        return TerminalText.lines(table.text.toString());
    }

    private void add(Evaluation evaluation) {
        text.append('\n').append(title(evaluation.setting())).append('\n');
        Map<String, Map<String, MetricValue>> labels = new LinkedHashMap<>();
        Map<String, Map<String, MetricValue>> sets = new LinkedHashMap<>();
        Set<String> counted = new LinkedHashSet<>();
        for (MetricValue metric : evaluation.metrics()) {
            if (metric.measure().equals(PRECISION)) {
                counted.add(metric.subject());
            }
        }
        for (MetricValue metric : evaluation.metrics()) {
            (counted.contains(metric.subject()) ? labels : sets)
                    .computeIfAbsent(metric.subject(), subject -> new LinkedHashMap<>())
                    .put(metric.measure(), metric);
        }
        addBlock(labels);
        addBlock(sets);
        evaluation.labelSets().forEach(this::addConfusion);
    }

    /** A row for each annotated label, a column for each that was answered. */
    private void addConfusion(String set, ConfusionMatrix matrix) {
        int width =
                matrix.labels().stream().mapToInt(TerminalText::width).max().orElse(0)
                        + "annotated ".length();
        text.append("  class:").append(set).append(", answered:\n");
        addCounts(" ".repeat(width), matrix.labels());
        for (int i = 0; i < matrix.labels().size(); i++) {
            addCounts(
                    TerminalText.padded("annotated " + matrix.labels().get(i), width),
                    matrix.counts().get(i).stream().map(String::valueOf).toList());
        }
    }

    private void addCounts(String name, List<String> cells) {
        StringBuilder row = new StringBuilder("  " + name);
        cells.forEach(
                cell ->
                        row.append("  ")
                                .append(" ".repeat(Math.max(0, 8 - TerminalText.width(cell))))
                                .append(cell));
        text.append(row).append('\n');
    }

    private void addSlices(List<Slice> slices) {
        int width = slices.stream().mapToInt(s -> TerminalText.width(s.value())).max().orElse(0);
        String column = "";
        for (Slice slice : slices) {
            if (!slice.column().equals(column)) {
                column = slice.column();
                text.append("\nBy ").append(column).append('\n');
                addSlice("", width, "sentences", "held", "micro F1", "false alarms");
            }
            addSlice(
                    slice.value(),
                    width,
                    Integer.toString(slice.sentences()),
                    Integer.toString(slice.positives()),
                    show(slice.f1()),
                    show(slice.falseAlarms()));
        }
    }

    private void addSlice(
            String name, int width, String sentences, String held, String f1, String alarms) {
        text.append(
                String.format(
                        "  %s  %9s  %5s  %8s  %12s\n",
                        TerminalText.padded(name, width), sentences, held, f1, alarms));
    }

    private static String show(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }

    private static String title(Setting setting) {
        return switch (setting) {
            case END_TO_END -> "End to end: only the sentence is given";
            case GIVEN_ACTORS -> "Given actors: only labels are predicted";
        };
    }

    private void addBlock(Map<String, Map<String, MetricValue>> subjects) {
        Set<String> measures = new LinkedHashSet<>();
        subjects.values().forEach(metrics -> measures.addAll(metrics.keySet()));
        int width = subjects.keySet().stream().mapToInt(TerminalText::width).max().orElse(0);
        if (!subjects.isEmpty()) {
            addRow("", width, List.copyOf(measures));
        }
        subjects.forEach(
                (subject, metrics) -> {
                    List<String> cells = new ArrayList<>();
                    measures.forEach(measure -> cells.add(cell(metrics.get(measure))));
                    addRow(subject, width, cells);
                });
    }

    private void addRow(String name, int width, List<String> cells) {
        StringBuilder row = new StringBuilder("  " + TerminalText.padded(name, width));
        cells.forEach(cell -> row.append("  ").append(TerminalText.padded(cell, CELL)));
        text.append(row.toString().stripTrailing()).append('\n');
    }

    private static String cell(MetricValue metric) {
        if (metric == null) {
            return "";
        }
        if (metric.value().isEmpty()) {
            return "-";
        }
        String value = String.format(Locale.ROOT, "%.3f", metric.value().getAsDouble());
        return metric.interval()
                .map(i -> String.format(Locale.ROOT, "%s [%.3f %.3f]", value, i.low(), i.high()))
                .orElse(value);
    }
}
