// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.curve;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.report.plot.LinePlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a learning curve as SVG: sentences on a logarithmic axis, F1 from 0 to 1, a line with its
 * intervals for each data set.
 */
public final class CurvePlot {

    private CurvePlot() {}

    /** Draws the points. */
    public static String of(List<CurvePoint> points) {
        Map<String, List<LinePlot.Point>> lines = new LinkedHashMap<>();
        for (CurvePoint point : points) {
            lines.computeIfAbsent(point.data(), data -> new ArrayList<>())
                    .add(
                            new LinePlot.Point(
                                    point.sentences(),
                                    point.f1(),
                                    Optional.of(new Interval(point.low(), point.high()))));
        }
        return new LinePlot(
                        "F1 by the number of sentences",
                        "sentences trained on",
                        "stances, micro F1, end to end",
                        true,
                        lines.entrySet().stream()
                                .map(line -> new LinePlot.Line(line.getKey(), line.getValue()))
                                .toList())
                .draw()
                .file();
    }
}
