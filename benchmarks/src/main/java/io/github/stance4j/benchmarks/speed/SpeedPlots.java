// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.report.plot.LinePlot;
import io.github.stance4j.report.plot.PlotAxis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws how times grow. */
public final class SpeedPlots {

    private SpeedPlots() {}

    /** Returns a picture as SVG for whatever has been measured to grow, by its file's name. */
    public static Map<String, String> of(SpeedFigures figures) {
        Map<String, String> pictures = new LinkedHashMap<>();
        for (Growth growth : Growth.values()) {
            List<GrowthFigure> rows =
                    figures.growth().stream().filter(row -> row.by().equals(growth.key())).toList();
            if (!rows.isEmpty()) {
                pictures.put("speed-" + growth.key() + ".svg", draw(growth, rows));
            }
        }
        return pictures;
    }

    private static String draw(Growth growth, List<GrowthFigure> rows) {
        Map<String, List<LinePlot.Point>> points = new LinkedHashMap<>();
        for (GrowthFigure row : rows) {
            Spread time = row.milliseconds();
            points.computeIfAbsent(row.system(), system -> new ArrayList<>())
                    .add(
                            new LinePlot.Point(
                                    row.size(),
                                    time.median(),
                                    Optional.of(new Interval(time.low(), time.high()))));
        }
        List<LinePlot.Line> lines = new ArrayList<>();
        points.forEach((system, line) -> lines.add(new LinePlot.Line(system, line)));
        return new LinePlot(
                        "Milliseconds a sentence by " + growth.unit(),
                        PlotAxis.logarithmic(growth.unit()),
                        PlotAxis.logarithmic("milliseconds a sentence"),
                        lines)
                .draw()
                .file();
    }
}
