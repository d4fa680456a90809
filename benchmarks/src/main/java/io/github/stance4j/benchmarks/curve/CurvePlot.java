// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.curve;

import io.github.stance4j.benchmarks.plot.HeightAxis;
import io.github.stance4j.benchmarks.plot.LinePlot;
import io.github.stance4j.benchmarks.plot.PlotPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a learning curve as SVG: sentences on a logarithmic axis, F1 from 0 to 1, a line with its
 * intervals for each data set.
 */
public final class CurvePlot {

    private CurvePlot() {}

    /** Draws the points. */
    public static String of(List<CurvePoint> points) {
        Map<String, List<PlotPoint>> lines = new LinkedHashMap<>();
        points.forEach(
                p ->
                        lines.computeIfAbsent(p.data(), d -> new ArrayList<>())
                                .add(new PlotPoint(p.sentences(), p.f1(), p.low(), p.high())));
        return LinePlot.of(
                "sentences trained on", HeightAxis.ofShare("stances, micro F1, end to end"), lines);
    }
}
