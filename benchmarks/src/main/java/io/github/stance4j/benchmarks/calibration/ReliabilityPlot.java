// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.calibration;

import io.github.stance4j.evaluation.Reliability;
import io.github.stance4j.evaluation.Reliability.Bin;
import java.util.Locale;

/**
 * Draws a reliability diagram as SVG (DeGroot and Fienberg 1983): for ten bins the mean probability
 * on the horizontal axis, the share of right answers on the vertical one, each with the range in
 * which it lies 19 times in 20 (Wilson 1927), and how many answers there are.
 */
public final class ReliabilityPlot {

    private static final int SIDE = 300;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int WIDTH = LEFT + SIDE + 20;
    private static final int HEIGHT = TOP + SIDE + 60;
    private static final double Z = 1.96;
    private static final String COLOUR = "#0b62a4";

    private final StringBuilder svg = new StringBuilder();

    private ReliabilityPlot() {}

    /** Draws the answers about a label. */
    public static String of(String title, Reliability reliability) {
        ReliabilityPlot plot = new ReliabilityPlot();
        plot.frame(title);
        reliability.bins().forEach(plot::bin);
        plot.add("</svg>%n");
        return plot.svg.toString();
    }

    private void frame(String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", WIDTH, HEIGHT);
        add(
                "<text x=\"%d\" y=\"24\" text-anchor=\"middle\" font-size=\"14\">%s</text>%n",
                LEFT + SIDE / 2, title.replace("&", "&amp;").replace("<", "&lt;"));
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double share = tenth / 10.0;
            line(0, share, 1, share, "#ddd", "none");
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>%n",
                    LEFT - 8, y(share) + 4, share);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>%n",
                    x(share), TOP + SIDE + 18, share);
        }
        line(0, 0, 1, 1, "#777", "4 4");
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">probability</text>%n",
                LEFT + SIDE / 2, TOP + SIDE + 42);
        add(
                "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">share that"
                        + " is right</text>%n",
                TOP + SIDE / 2);
    }

    private void bin(Bin bin) {
        double n = bin.answers();
        double centre = (bin.right() + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half =
                Z
                        * Math.sqrt(bin.right() * (1 - bin.right()) / n + Z * Z / (4 * n * n))
                        / (1 + Z * Z / n);
        line(bin.confidence(), centre - half, bin.confidence(), centre + half, COLOUR, "none");
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"><title>%d answers: probability"
                        + " %.2f, right %.2f</title></circle>%n",
                x(bin.confidence()),
                y(bin.right()),
                COLOUR,
                bin.answers(),
                bin.confidence(),
                bin.right());
        add(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"9\" fill=\"#555\">%d</text>%n",
                x(bin.confidence()) + 6, y(bin.right()) + 10, bin.answers());
    }

    private void line(
            double fromX, double fromY, double toX, double toY, String colour, String dashes) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
                        + " stroke-dasharray=\"%s\"/>%n",
                x(fromX), y(fromY), x(toX), y(toY), colour, dashes);
    }

    private static double x(double probability) {
        return LEFT + SIDE * probability;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
