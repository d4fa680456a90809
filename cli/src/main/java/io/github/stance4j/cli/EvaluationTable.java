// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Lines;
import io.github.stance4j.cli.terminal.TerminalText;
import io.github.stance4j.evaluation.ConfusionMatrix;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.report.MetricBlock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes an evaluation for people to read. */
final class EvaluationTable {

    private static final int CELL = "0.000 [0.000 0.000]".length();

    private final Lines text = new Lines();

    private EvaluationTable() {}

    static String of(EvaluationReport report) {
        EvaluationTable table = new EvaluationTable();
        table.text.add(
                String.format(
                        "%s, split %s: %d sentences; model: %s",
                        report.corpus(), report.split(), report.sentences(), report.model()));
        report.evaluations().forEach(table::add);
        table.addSlices(report.slices());
        return table.text.toString();
    }

    private void add(Evaluation evaluation) {
        text.add("");
        text.add(title(evaluation.setting()));
        MetricBlock.of(evaluation).forEach(this::addBlock);
        evaluation.labelSets().forEach(this::addConfusion);
    }

    /** A row for each annotated label, a column for each that was answered. */
    private void addConfusion(String set, ConfusionMatrix matrix) {
        int width =
                matrix.labels().stream().mapToInt(TerminalText::width).max().orElse(0)
                        + "annotated ".length();
        text.add("  class:" + set + ", answered:");
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
        text.add(row.toString());
    }

    private void addSlices(List<Slice> slices) {
        int width = slices.stream().mapToInt(s -> TerminalText.width(s.value())).max().orElse(0);
        String column = "";
        for (Slice slice : slices) {
            if (!slice.column().equals(column)) {
                column = slice.column();
                text.add("");
                text.add("By " + column);
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
        text.add(
                String.format(
                        "  %s  %9s  %5s  %8s  %12s",
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

    private void addBlock(MetricBlock block) {
        int width = block.rows().keySet().stream().mapToInt(TerminalText::width).max().orElse(0);
        addRow("", width, block, block.measures().stream().toList());
        block.rows()
                .forEach(
                        (subject, metrics) ->
                                addRow(
                                        subject,
                                        width,
                                        block,
                                        block.measures().stream()
                                                .map(m -> MetricBlock.cell(metrics.get(m), " "))
                                                .toList()));
    }

    private void addRow(String name, int width, MetricBlock block, List<String> cells) {
        StringBuilder row = new StringBuilder("  " + TerminalText.padded(name, width));
        Iterator<String> next = cells.iterator();
        for (String measure : block.measures()) {
            row.append("  ")
                    .append(TerminalText.padded(next.next(), Math.max(CELL, measure.length())));
        }
        text.add(row.toString());
    }
}
