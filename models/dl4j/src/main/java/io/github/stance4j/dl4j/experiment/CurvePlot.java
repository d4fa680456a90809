// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.report.plot.LinePlot;
import io.github.stance4j.report.plot.PlotAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a learning curve as SVG: sentences on a logarithmic axis, a figure from 0 to 1, a line with
 * its ranges for each data set.
 */
final class CurvePlot {

    private CurvePlot() {}

    /**
     * Draws the points that are defined.
     *
     * @param figure what stands at the vertical axis
     * @return a file
     */
    static String of(String figure, List<CurvePoint> points) {
        List<CurvePoint> defined = points.stream().filter(p -> p.value().isPresent()).toList();
        List<LinePlot.Line> lines = new ArrayList<>();
        CurveStep.byData(defined)
                .forEach(
                        (data, steps) ->
                                lines.add(
                                        new LinePlot.Line(
                                                data,
                                                steps.stream().map(CurvePlot::point).toList())));
        return new LinePlot(
                        "What more sentences give",
                        PlotAxis.logarithmic("sentences trained on"),
                        PlotAxis.linear(figure),
                        lines)
                .draw()
                .file();
    }

    private static LinePlot.Point point(CurveStep step) {
        return new LinePlot.Point(step.sentences(), step.mean().orElseThrow(), step.range());
    }
}
