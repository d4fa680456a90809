// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws a learning curve as SVG: sentences on a logarithmic axis, a figure from 0 to 1, a line with
 * its ranges for each data set, told apart by colour, by mark and by name.
 */
final class CurvePlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int RIGHT = 170;
    private static final int TOP = 20;
    private static final int BOTTOM = 50;
    private static final List<String> COLOURS = List.of("#0b62a4", "#c2410c", "#4d7c0f");
    private static final List<String> DASHES = List.of("none", "7 4", "2 3");

    private static final int TEXT_HEIGHT = 14;

    private final Map<String, List<CurveStep>> lines;
    private final String figure;
    private final StringBuilder svg = new StringBuilder();
    private final double fewest;
    private final double most;

    private CurvePlot(String figure, List<CurvePoint> points) {
        // What is undefined has no place.
        this.lines = CurveStep.byData(points.stream().filter(p -> p.value().isPresent()).toList());
        this.figure = figure;
        this.fewest = sentences().min().orElse(1);
        this.most = sentences().max().orElse(1);
    }

    private IntStream sentences() {
        return lines.values().stream().flatMap(List::stream).mapToInt(CurveStep::sentences);
    }

    /**
     * Draws the points.
     *
     * @param figure what stands at the vertical axis
     */
    static String of(String figure, List<CurvePoint> points) {
        CurvePlot plot = new CurvePlot(figure, points);
        plot.draw();
        return plot.svg.toString();
    }

    private void draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", WIDTH, HEIGHT);
        axes();
        Map<String, Double> labels = labels();
        int index = 0;
        for (Map.Entry<String, List<CurveStep>> line : lines.entrySet()) {
            line(line.getKey(), line.getValue(), labels.get(line.getKey()), index++);
        }
        add("</svg>%n");
    }

    /** Returns how high the lines' names stand, none on another. */
    private Map<String, Double> labels() {
        Map<String, Double> labels = new LinkedHashMap<>();
        double[] lowest = {Double.NEGATIVE_INFINITY};
        lines.entrySet().stream()
                .sorted(Comparator.comparingDouble(line -> y(mean(last(line.getValue())))))
                .forEach(
                        line -> {
                            lowest[0] =
                                    Math.max(
                                            y(mean(last(line.getValue()))),
                                            lowest[0] + TEXT_HEIGHT);
                            labels.put(line.getKey(), lowest[0]);
                        });
        return labels;
    }

    private static CurveStep last(List<CurveStep> line) {
        return line.get(line.size() - 1);
    }

    private static double mean(CurveStep step) {
        return step.mean().getAsDouble();
    }

    private void axes() {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double y = y(tenth / 10.0);
            add(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                    LEFT, WIDTH - RIGHT, y, y);
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>%n",
                    LEFT - 8, y + 4, tenth / 10.0);
        }
        sentences()
                .distinct()
                .forEach(
                        n ->
                                add(
                                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                                        x(n), HEIGHT - BOTTOM + 18, n));
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">sentences trained on</text>%n",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10);
        add(
                "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
                (TOP + HEIGHT - BOTTOM) / 2, escaped(figure));
    }

    private void line(String name, List<CurveStep> line, double label, int index) {
        String colour = COLOURS.get(index % COLOURS.size());
        StringBuilder path = new StringBuilder();
        for (CurveStep step : line) {
            double x = x(step.sentences());
            double y = y(mean(step));
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            step.range()
                    .ifPresent(
                            range ->
                                    add(
                                            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\""
                                                    + " stroke=\"%s\"/>%n",
                                            x, x, y(range.low()), y(range.high()), colour));
            add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"><title>%s: %s</title></circle>%n",
                    x, y, colour, escaped(name), Figures.shown(step.mean(), step.range()));
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\""
                        + " stroke-dasharray=\"%s\"/>%n",
                path.toString().strip(), colour, DASHES.get(index % DASHES.size()));
        add(
                "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s %.2f</text>%n",
                WIDTH - RIGHT + 12, label + 4, colour, escaped(name), mean(last(line)));
    }

    private double x(double sentences) {
        double span = most == fewest ? 1 : Math.log(most / fewest);
        return LEFT + 20 + (WIDTH - RIGHT - LEFT - 40) * Math.log(sentences / fewest) / span;
    }

    private static double y(double f1) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * f1;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
