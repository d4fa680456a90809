// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.plot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws lines as SVG: a logarithmic axis below, and a line with its intervals for each name. */
public final class LinePlot {

    /** Where the lines end and their names begin. */
    private static final int EDGE = 470;

    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int LEAST_RIGHT = 170;
    private static final int TOP = 20;
    private static final int BOTTOM = 50;
    private static final List<String> COLOURS =
            List.of("#0b62a4", "#c2410c", "#4d7c0f", "#7e22ce", "#0f766e", "#be123c");
    private static final List<String> DASHES = List.of("none", "7 4", "2 3", "9 3 2 3", "4 2", "1");

    private static final int TEXT_HEIGHT = 14;

    /** About, of most fonts, and more than enough for a number besides. */
    private static final int LETTER_WIDTH = 7;

    private static final int NUMBER_WIDTH = 60;

    private final String label;
    private final HeightAxis axis;
    private final Map<String, List<PlotPoint>> lines;
    private final StringBuilder svg = new StringBuilder();
    private final double leftmost;
    private final double rightmost;

    private LinePlot(String label, HeightAxis axis, Map<String, List<PlotPoint>> lines) {
        this.label = label;
        this.axis = axis;
        this.lines = lines;
        this.leftmost = places().min().orElse(1);
        this.rightmost = places().max().orElse(1);
    }

    /**
     * Draws lines.
     *
     * @param label what the lower axis tells
     * @param lines at least one point each, by their names, in order
     */
    public static String of(String label, HeightAxis axis, Map<String, List<PlotPoint>> lines) {
        LinePlot plot = new LinePlot(label, axis, new LinkedHashMap<>(lines));
        plot.draw();
        return plot.svg.toString();
    }

    private IntStream places() {
        return lines.values().stream().flatMap(List::stream).mapToInt(PlotPoint::x);
    }

    private void draw() {
        int width = EDGE + right();
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n",
                width, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", width, HEIGHT);
        axes();
        Map<String, Double> labels = labels();
        int index = 0;
        for (Map.Entry<String, List<PlotPoint>> line : lines.entrySet()) {
            line(line.getKey(), line.getValue(), labels.get(line.getKey()), index++);
        }
        add("</svg>%n");
    }

    /** Returns how much room the lines' names need. */
    private int right() {
        int longest = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(LEAST_RIGHT, LETTER_WIDTH * longest + NUMBER_WIDTH);
    }

    /** Returns how high the lines' names stand, none on another. */
    private Map<String, Double> labels() {
        Map<String, Double> labels = new LinkedHashMap<>();
        double[] lowest = {Double.NEGATIVE_INFINITY};
        lines.entrySet().stream()
                .sorted(Comparator.comparingDouble(line -> y(last(line.getValue()).y())))
                .forEach(
                        line -> {
                            lowest[0] =
                                    Math.max(y(last(line.getValue()).y()), lowest[0] + TEXT_HEIGHT);
                            labels.put(line.getKey(), lowest[0]);
                        });
        return labels;
    }

    private static PlotPoint last(List<PlotPoint> line) {
        return line.get(line.size() - 1);
    }

    private void axes() {
        for (double tick : axis.ticks()) {
            add(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                    LEFT, EDGE, y(tick), y(tick));
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT - 8, y(tick) + 4, number(tick, 0));
        }
        places().distinct()
                .forEach(
                        n ->
                                add(
                                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                                        x(n), HEIGHT - BOTTOM + 18, n));
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                (LEFT + EDGE) / 2, HEIGHT - 10, escaped(label));
        add(
                "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
                (TOP + HEIGHT - BOTTOM) / 2, escaped(axis.label()));
    }

    private void line(String name, List<PlotPoint> line, double height, int index) {
        String colour = COLOURS.get(index % COLOURS.size());
        StringBuilder path = new StringBuilder();
        for (PlotPoint point : line) {
            double x = x(point.x());
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(point.y())));
            add(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                    x, x, y(point.low()), y(point.high()), colour);
            add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"><title>%s: %s [%s,"
                            + " %s]</title></circle>%n",
                    x,
                    y(point.y()),
                    colour,
                    escaped(name),
                    number(point.y(), 2),
                    number(point.low(), 2),
                    number(point.high(), 2));
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\""
                        + " stroke-dasharray=\"%s\"/>%n",
                path.toString().strip(), colour, DASHES.get(index % DASHES.size()));
        add(
                "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s %s</text>%n",
                EDGE + 12, height + 4, colour, escaped(name), number(last(line).y(), 1));
    }

    private String number(double value, int moreDecimals) {
        return String.format(Locale.ROOT, "%." + (axis.decimals() + moreDecimals) + "f", value);
    }

    private double x(double place) {
        double span = rightmost == leftmost ? 1 : Math.log(rightmost / leftmost);
        return LEFT + 20 + (EDGE - LEFT - 40) * Math.log(place / leftmost) / span;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * axis.part(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
