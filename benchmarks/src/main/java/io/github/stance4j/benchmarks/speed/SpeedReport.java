// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import io.github.stance4j.benchmarks.evaluation.MetricCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows measurements of speed as Markdown; what was not measured is left out. */
public final class SpeedReport {

    private static final double MEGA = 1e6;
    private static final double KILO = 1e3;

    private final SpeedFigures figures;
    private final StringBuilder text = new StringBuilder();

    private SpeedReport(SpeedFigures figures) {
        this.figures = figures;
    }

    /** Returns the tables. */
    public static String markdown(SpeedFigures figures) {
        SpeedReport report = new SpeedReport(figures);
        report.write();
        return report.text.toString();
    }

    /** Returns where something was measured, as a paragraph. */
    static String environment(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; ", "", ".\n\n"));
    }

    /** Returns a ratio with its least and its greatest value. */
    static String shown(Spread spread) {
        String number = "%,." + decimals(spread.median()) + "f";
        return String.format(
                Locale.ROOT,
                number + " [" + number + ", " + number + "]",
                spread.median(),
                spread.low(),
                spread.high());
    }

    /** Enough to tell ratios apart, be it to a system that takes a thousandth of the time. */
    private static int decimals(double ratio) {
        return ratio >= 100 ? 0 : ratio >= 0.1 ? 2 : 4;
    }

    /** Returns megabytes; a dash where the operating system does not tell. */
    static String megabytes(Long bytes) {
        return bytes == null
                ? MetricCell.UNDEFINED
                : String.format(Locale.ROOT, "%.0f", bytes / MEGA);
    }

    private void write() {
        text.append(environment(figures.environment()));
        line(
                "Ratios are to %s in the same round of the same process, with the least and the greatest"
                        + " of %d rounds.",
                figures.reference(), figures.rounds());
        targets();
        batches();
        single();
        alone();
        memory();
        growth();
        // Each part ends with an empty line, and the last one needs none.
        text.setLength(text.length() - 1);
    }

    private void targets() {
        List<SpeedTarget> targets = SpeedTarget.of(figures);
        if (!targets.isEmpty()) {
            text.append("| what | should be | is |\n| --- | ---: | ---: |\n");
            targets.forEach(target -> text.append(target.row()));
            text.append('\n');
        }
        if (figures.productBound() != null) {
            line(
                    "ONNX Runtime takes %s times as long for the encoder as ND4J for its matrix products"
                            + " alone (16 sentences of 48 pieces), which no engine on ND4J can be above.",
                    shown(figures.productBound()));
        }
    }

    private void batches() {
        if (figures.batches().isEmpty()) {
            return;
        }
        line("%,d sentences at once:", figures.sentences());
        text.append("| threads | system | sentences/s | ratio |\n| ---: | --- | ---: | ---: |\n");
        for (BatchFigure row : figures.batches()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %d | %s | %,.1f | %s |\n",
                            row.threads(),
                            row.system(),
                            row.sentencesPerSecond(),
                            shown(row.ratio())));
        }
        text.append('\n');
    }

    private void single() {
        if (figures.single().isEmpty()) {
            return;
        }
        line("One by one, %,d sentences, all systems in turn at each:", figures.singles());
        text.append(
                "| threads | system | p50, ms | p95 | p99 | p99/p50 | p50's ratio |\n"
                        + "| ---: | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (SingleFigure row : figures.single()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %d | %s | %s | %s | %s | %.2f | %s |\n",
                            row.threads(),
                            row.system(),
                            milliseconds(row.p50()),
                            milliseconds(row.p95()),
                            milliseconds(row.p99()),
                            row.tail(),
                            shown(row.ratio())));
        }
        text.append('\n');
    }

    /** Three digits that count: some systems take microseconds. */
    private static String milliseconds(double value) {
        int decimals = value < 1 ? 3 : value < 10 ? 2 : 1;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private void alone() {
        if (figures.alone().isEmpty()) {
            return;
        }
        line("One by one, each system in a process of its own (JMH, sample time):");
        text.append(
                "| system | allocated per sentence, KB | p50, ms | p95 | p99 | calls |\n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (AloneFigure row : figures.alone()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,.1f | %s | %s | %s | %,d |\n",
                            row.system(),
                            row.allocatedBytes() / KILO,
                            milliseconds(row.p50()),
                            milliseconds(row.p95()),
                            milliseconds(row.p99()),
                            row.calls()));
        }
        text.append('\n');
    }

    private void memory() {
        if (figures.memory().isEmpty()) {
            return;
        }
        line(
                "Memory, each system in a process of its own with a heap of at most 2 GB, garbage collected (but for the"
                        + " peak):");
        text.append(
                "| system | resident when ready, MB | after the sentences | peak |\n"
                        + "| --- | ---: | ---: | ---: |\n");
        for (MemoryFigure row : figures.memory()) {
            text.append(
                    String.format(
                            "| %s | %s | %s | %s |\n",
                            row.system(),
                            megabytes(row.readyBytes()),
                            megabytes(row.residentBytes()),
                            megabytes(row.peakBytes())));
        }
        text.append('\n');
    }

    private void growth() {
        for (Growth growth : Growth.values()) {
            List<GrowthFigure> rows =
                    figures.growth().stream().filter(row -> row.by().equals(growth.key())).toList();
            if (!rows.isEmpty()) {
                growth(growth, rows);
            }
        }
    }

    private void growth(Growth growth, List<GrowthFigure> rows) {
        List<String> systems = rows.stream().map(GrowthFigure::system).distinct().toList();
        line("%s", growth.caption());
        text.append("| ").append(growth.unit());
        systems.forEach(system -> text.append(" | ").append(system));
        text.append(" |\n| ---:").append(" | ---:".repeat(systems.size())).append(" |\n");
        for (int size : rows.stream().mapToInt(GrowthFigure::size).distinct().toArray()) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(size)));
            rows.stream().filter(row -> row.size() == size).forEach(row -> cells.add(cell(row)));
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        text.append('\n');
    }

    private String cell(GrowthFigure row) {
        String time = milliseconds(row.milliseconds().median());
        return row.system().equals(figures.reference())
                ? time
                : time + " (" + shown(row.ratio()) + ")";
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append("\n\n");
    }
}
