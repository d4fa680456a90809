// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Lines;
import io.github.stance4j.evaluation.MetricDifference;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.archive.LibraryVersion;
import io.github.stance4j.report.MetricBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes a benchmark for people, as Markdown. */
final class BenchmarkMarkdown {

    private static final String UNKNOWN = "-";
    private static final double MEBIBYTE = 1 << 20;

    /** What is less would be shown as nought. */
    private static final double SMALLEST_SHOWN = 0.00005;

    private static final Map<String, String> TITLES =
            Map.of(
                    "f1",
                    "F1",
                    "macro_f1",
                    "macro F1",
                    "average_precision",
                    "average precision",
                    "calibration_error",
                    "calibration error",
                    "calibration_error_middle",
                    "calibration error, 0.1–0.9");

    private final Lines text = new Lines();
    private final BenchmarkReport report;

    private BenchmarkMarkdown(BenchmarkReport report) {
        this.report = report;
    }

    static String of(BenchmarkReport report) {
        BenchmarkMarkdown page = new BenchmarkMarkdown(report);
        page.addHead();
        report.systems().forEach(page::addFigures);
        report.comparison().forEach(page::addComparison);
        page.addCosts();
        return page.text.toString();
    }

    private void addHead() {
        BenchmarkData data = report.data();
        text.add(
                format(
                        "# %s on %s",
                        String.join(
                                " against ",
                                report.systems().stream()
                                        .map(system -> escaped(system.name()))
                                        .toList()),
                        escaped(data.file().toString())));
        text.add("");
        text.add(
                format(
                        "Split %s: %d sentences, %d actors; SHA-256 of the file %s. stance4j %s,"
                                + " Java %s, %s. In brackets %.0f %% intervals"
                                + " (%d resamples of the sentences, seed %d).",
                        data.part(),
                        data.gold().size(),
                        data.actors(),
                        data.sha256(),
                        LibraryVersion.current(),
                        System.getProperty("java.version"),
                        report.machine().shown(),
                        100 * report.bootstrap().level(),
                        report.bootstrap().resamples(),
                        report.bootstrap().seed()));
    }

    private void addFigures(SystemResult result) {
        result.evaluations()
                .forEach(
                        (setting, evaluation) -> {
                            addTitle(result.name() + ", " + name(setting));
                            MetricBlock.of(evaluation).forEach(this::addBlock);
                        });
    }

    private void addBlock(MetricBlock block) {
        List<String> titles = new ArrayList<>(List.of(""));
        block.measures().forEach(measure -> titles.add(TITLES.getOrDefault(measure, measure)));
        addHeader(titles);
        block.rows()
                .forEach(
                        (subject, metrics) -> {
                            List<String> cells = new ArrayList<>(List.of(subject));
                            block.measures()
                                    .forEach(
                                            measure ->
                                                    cells.add(
                                                            MetricBlock.cell(
                                                                    metrics.get(measure), ", ")));
                            addRow(cells);
                        });
    }

    private void addComparison(Setting setting, List<MetricDifference> differences) {
        addTitle("The difference, " + name(setting));
        addHeader(
                List.of(
                        "",
                        report.systems().get(0).name(),
                        report.systems().get(1).name(),
                        "difference",
                        "p"));
        for (MetricDifference difference : differences) {
            addRow(
                    List.of(
                            difference.subject() + ", " + TITLES.get(difference.measure()),
                            number("%.3f", difference.first()),
                            number("%.3f", difference.second()),
                            number("%+.3f", difference.difference()),
                            p(difference.p())));
        }
        text.add("");
        text.add(
                format(
                        "p is how likely so large a difference is by chance: paired approximate"
                                + " randomization over sentences, %d shuffles, seed %d.",
                        report.randomization().shuffles(), report.randomization().seed()));
    }

    private void addCosts() {
        addTitle("Time and memory");
        List<Setting> settings = List.copyOf(report.systems().get(0).evaluations().keySet());
        List<String> titles = new ArrayList<>(List.of("", "seconds to load"));
        settings.forEach(setting -> titles.add("sentences per second, " + name(setting)));
        titles.add("peak memory, MiB");
        addHeader(titles);
        for (SystemResult result : report.systems()) {
            List<String> cells = new ArrayList<>(List.of(result.name()));
            cells.add(format("%.2f", result.answers().loadSeconds()));
            settings.forEach(s -> cells.add(format("%.1f", result.sentencesPerSecond(s))));
            cells.add(
                    result.peakBytes().isPresent()
                            ? format("%.0f", result.peakBytes().getAsLong() / MEBIBYTE)
                            : UNKNOWN);
            addRow(cells);
        }
    }

    private void addTitle(String title) {
        text.add("");
        text.add("## " + escaped(title));
    }

    private void addHeader(List<String> titles) {
        text.add("");
        addRow(titles);
        text.add("| --- |" + " ---: |".repeat(titles.size() - 1));
    }

    private void addRow(List<String> cells) {
        text.add(
                cells.stream()
                        .map(BenchmarkMarkdown::escaped)
                        .collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** A bar would end the cell. */
    private static String escaped(String cell) {
        return cell.replace("|", "\\|");
    }

    private static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(String pattern, OptionalDouble value) {
        return value.isPresent() ? format(pattern, value.getAsDouble()) : UNKNOWN;
    }

    private static String p(OptionalDouble p) {
        return p.isPresent() && p.getAsDouble() < SMALLEST_SHOWN ? "< 0.0001" : number("%.4f", p);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
