// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.PrecisionRecallCurve;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PrecisionRecallPlotTest {

    private static final PrecisionRecallCurve CURVE =
            new PrecisionRecallCurve(
                    8,
                    2,
                    List.of(
                            new PrecisionRecallCurve.Point(0.9, 0.5, 1),
                            new PrecisionRecallCurve.Point(0.4, 1, 0.5)),
                    OptionalDouble.of(0.75));

    @Test
    void theAreaUnderTheStepsIsTheAveragePrecision() {
        Svg svg = PrecisionRecallPlot.of("x", CURVE, new BinaryCounts(1, 1, 1));
        Matcher steps =
                Pattern.compile("polyline class=\"l0\" points=\"([^\"]*)\"").matcher(svg.body());
        assertTrue(steps.find(), svg.body());
        double area = 0;
        double[] before = null;
        for (String corner : steps.group(1).split(" ")) {
            double[] here = {
                Double.parseDouble(corner.split(",")[0]), Double.parseDouble(corner.split(",")[1])
            };
            area += before == null ? 0 : (here[0] - before[0]) * here[1];
            before = here;
        }
        // Of the square's 308 units from 12 at the top.
        assertEquals(0.75, (320 * 308 - area) / 308 / 308, 1e-3);
    }

    @Test
    void theRingStandsAtWhatWasAnswered() {
        Svg svg = PrecisionRecallPlot.of("x", CURVE, new BinaryCounts(1, 1, 1));

        assertTrue(
                svg.body().contains("<circle class=\"here\" cx=\"210.0\" cy=\"166.0\""),
                svg.body());
        assertEquals(
                "2 of 8 actors have the label; average precision 0.750."
                        + " As answered: precision 0.500, recall 0.500",
                svg.description());
    }

    @Test
    void ofNothingOnlyThePaperIsDrawn() {
        Svg svg =
                PrecisionRecallPlot.of(
                        "x",
                        new PrecisionRecallCurve(0, 0, List.of(), OptionalDouble.empty()),
                        BinaryCounts.NONE);

        assertFalse(svg.body().contains("polyline"), svg.body());
        assertFalse(svg.body().contains("NaN"), svg.body());
    }
}
