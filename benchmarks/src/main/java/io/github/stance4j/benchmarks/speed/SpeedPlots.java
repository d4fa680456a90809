// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import io.github.stance4j.dl4j.experiment.plot.HeightAxis;
import io.github.stance4j.dl4j.experiment.plot.LinePlot;
import io.github.stance4j.dl4j.experiment.plot.PlotPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        double least = rows.stream().mapToDouble(row -> row.milliseconds().low()).min().orElse(1);
        double most = rows.stream().mapToDouble(row -> row.milliseconds().high()).max().orElse(1);
        Map<String, List<PlotPoint>> lines = new LinkedHashMap<>();
        for (GrowthFigure row : rows) {
            Spread time = row.milliseconds();
            lines.computeIfAbsent(row.system(), system -> new ArrayList<>())
                    .add(new PlotPoint(row.size(), time.median(), time.low(), time.high()));
        }
        return LinePlot.of(
                growth.unit(),
                HeightAxis.logarithmic("milliseconds a sentence", least, most),
                lines);
    }
}
