// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.report.plot.LinePlot;
import io.github.stance4j.report.plot.PlotAxis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a training went, epoch by epoch. */
final class EpochsSection {

    private static final String PREFIX = "dev.";

    private final List<TrainingEpoch> epochs;

    private EpochsSection(List<TrainingEpoch> epochs) {
        this.epochs = epochs;
    }

    static void write(Page page, ReportContents contents) {
        if (!contents.epochs().isEmpty()) {
            new EpochsSection(contents.epochs()).write(page);
        }
    }

    private void write(Page page) {
        page.section("training", "Learning curves");
        page.note(
                "The loss is of the training split, the figures are of the development split, after"
                        + " each epoch. The best epoch's model is the result, or with last-epoch the last one's.");
        page.add("<div class=\"plots\">\n");
        List<LinePlot.Line> loss = List.of(line("loss", epoch -> Optional.of(epoch.loss())));
        page.add(figure("epochs-loss", "Loss by epoch", "loss", loss));
        page.add(figure("epochs-dev", "Figures of the development split", "dev", figures()));
        page.add("</div>\n");
        table(page);
        page.endSection();
    }

    private static String figure(String id, String title, String up, List<LinePlot.Line> lines) {
        return "<figure>\n<figcaption>"
                + title
                + "</figcaption>\n"
                + new LinePlot(title, PlotAxis.linear("epoch"), PlotAxis.linear(up), lines)
                        .draw()
                        .inPage(id)
                + "</figure>\n";
    }

    private LinePlot.Line line(String name, Function<TrainingEpoch, Optional<Double>> value) {
        List<LinePlot.Point> points = new ArrayList<>();
        for (TrainingEpoch epoch : epochs) {
            value.apply(epoch)
                    .ifPresent(
                            y ->
                                    points.add(
                                            new LinePlot.Point(
                                                    epoch.epoch(), y, Optional.empty())));
        }
        return new LinePlot.Line(name, points);
    }

    private List<LinePlot.Line> figures() {
        List<LinePlot.Line> lines = new ArrayList<>();
        for (String name : names()) {
            lines.add(
                    line(shortened(name), epoch -> Optional.ofNullable(epoch.metrics().get(name))));
        }
        return lines.isEmpty()
                ? List.of(line("score", epoch -> Optional.of(epoch.devScore())))
                : lines;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        epochs.forEach(epoch -> names.addAll(epoch.metrics().keySet()));
        return names;
    }

    private static String shortened(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    private void table(Page page) {
        List<String> columns =
                new ArrayList<>(List.of("epoch", "loss", "score", "best so far", "seconds"));
        names().forEach(name -> columns.add(shortened(name)));
        page.table("Epochs", columns);
        for (TrainingEpoch epoch : epochs) {
            page.rowHead(Integer.toString(epoch.epoch()));
            page.cell(Page.rounded(epoch.loss())).cell(Page.rounded(epoch.devScore()));
            page.cell(epoch.best() ? "✓" : "");
            page.cell(String.format(Locale.ROOT, "%.0f", epoch.seconds()));
            for (String name : names()) {
                Double value = epoch.metrics().get(name);
                page.cell(value == null ? "–" : Page.rounded(value));
            }
            page.endRow();
        }
        page.endTable();
    }
}
