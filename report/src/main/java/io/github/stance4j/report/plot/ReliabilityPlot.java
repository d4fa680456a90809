// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import io.github.stance4j.evaluation.Reliability;
import io.github.stance4j.evaluation.Reliability.Bin;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws a reliability diagram (DeGroot and Fienberg 1983): for ten bins the mean probability on the
 * horizontal axis, the share of right answers on the vertical one, each with the range in which it
 * lies 19 times in 20 (Wilson 1927), and how many answers there are.
 */
public final class ReliabilityPlot {

    private static final double Z = 1.96;

    private ReliabilityPlot() {}

    /**
     * Draws the answers about a label.
     *
     * @param title what it shows
     */
    public static Svg of(String title, Reliability reliability) {
        Axes axes = UnitSquare.axes("probability", "share that is right");
        axes.line("guide", 0, 0, 1, 1);
        reliability.bins().forEach(bin -> draw(axes, bin));
        String description =
                reliability.answers() == 0
                        ? "There are no answers."
                        : reliability.bins().stream()
                                .map(ReliabilityPlot::words)
                                .collect(Collectors.joining("; "));
        return new Svg(Axes.WIDTH, axes.height(), title, description, axes.body());
    }

    private static void draw(Axes axes, Bin bin) {
        double n = bin.answers();
        double centre = (bin.right() + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half =
                Z
                        * Math.sqrt(bin.right() * (1 - bin.right()) / n + Z * Z / (4 * n * n))
                        / (1 + Z * Z / n);
        axes.line("l0", bin.confidence(), centre - half, bin.confidence(), centre + half);
        axes.dot("d0", bin.confidence(), bin.right(), words(bin));
        axes.note(bin.confidence(), bin.right(), Integer.toString(bin.answers()));
    }

    private static String words(Bin bin) {
        return String.format(
                Locale.ROOT,
                "%d answers: probability %.2f, right %.2f",
                bin.answers(),
                bin.confidence(),
                bin.right());
    }
}
