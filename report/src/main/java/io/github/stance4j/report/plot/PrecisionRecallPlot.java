// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.PrecisionRecallCurve;
import io.github.stance4j.evaluation.PrecisionRecallCurve.Point;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a precision-recall curve as the steps whose area is the average precision, the precision of
 * guessing as a dashed line, and a ring where the classifier stands.
 */
public final class PrecisionRecallPlot {

    private PrecisionRecallPlot() {}

    /**
     * Draws the curve of a label.
     *
     * @param title what it shows
     * @param answered the counts of what was answered, at the classifier's own threshold; its place
     *     is marked if precision and recall are defined
     */
    public static Svg of(String title, PrecisionRecallCurve curve, BinaryCounts answered) {
        Axes axes = UnitSquare.axes("recall", "precision");
        if (curve.actors() > 0) {
            double guessing = (double) curve.positives() / curve.actors();
            axes.line("guide", 0, guessing, 1, guessing);
        }
        drawSteps(axes, curve);
        Optional<String> here = ring(axes, answered);
        return new Svg(
                Axes.WIDTH,
                axes.height(),
                title,
                words(curve) + here.map(words -> ". " + words).orElse(""),
                axes.body());
    }

    private static void drawSteps(Axes axes, PrecisionRecallCurve curve) {
        StringBuilder path = new StringBuilder();
        double recall = 0;
        String last = "";
        for (Point point : curve.points()) {
            String corner = axes.point(recall, point.precision());
            String end = axes.point(point.recall(), point.precision());
            // Steps that are too small to be seen are not written either.
            if (!corner.equals(last) && !corner.equals(end)) {
                path.append(corner).append(' ');
            }
            if (!end.equals(last)) {
                path.append(end).append(' ');
            }
            last = end;
            recall = point.recall();
        }
        if (!path.isEmpty()) {
            axes.add("<polyline class=\"l0\" points=\"%s\"/>", path.toString().strip());
        }
    }

    private static Optional<String> ring(Axes axes, BinaryCounts answered) {
        if (answered.precision().isEmpty() || answered.recall().isEmpty()) {
            return Optional.empty();
        }
        double precision = answered.precision().getAsDouble();
        double recall = answered.recall().getAsDouble();
        String words =
                String.format(
                        Locale.ROOT, "As answered: precision %.3f, recall %.3f", precision, recall);
        axes.dot("here", recall, precision, words);
        return Optional.of(words);
    }

    private static String words(PrecisionRecallCurve curve) {
        String counts = curve.positives() + " of " + curve.actors() + " actors have the label";
        return curve.averagePrecision().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%s; average precision %.3f",
                        counts,
                        curve.averagePrecision().getAsDouble())
                : counts;
    }
}
