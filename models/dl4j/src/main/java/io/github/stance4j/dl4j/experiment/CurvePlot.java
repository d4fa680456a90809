// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.dl4j.experiment.plot.HeightAxis;
import io.github.stance4j.dl4j.experiment.plot.LinePlot;
import io.github.stance4j.dl4j.experiment.plot.PlotPoint;
import io.github.stance4j.evaluation.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     */
    static String of(String figure, List<CurvePoint> points) {
        List<CurvePoint> defined = points.stream().filter(p -> p.value().isPresent()).toList();
        Map<String, List<PlotPoint>> lines = new LinkedHashMap<>();
        CurveStep.byData(defined)
                .forEach(
                        (data, steps) ->
                                lines.put(data, steps.stream().map(CurvePlot::point).toList()));
        return LinePlot.of("sentences trained on", HeightAxis.ofShare(figure), lines);
    }

    private static PlotPoint point(CurveStep step) {
        double mean = step.mean().orElseThrow();
        Interval range = step.range().orElse(new Interval(mean, mean));
        return new PlotPoint(step.sentences(), mean, range.low(), range.high());
    }
}
