// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

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
        MetricBlock.of(evaluation).forEach(this::addBlock);
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
        text.append(row.toString().stripTrailing()).append('\n');
    }
}
