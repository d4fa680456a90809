// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.report.markup.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How some figures go with another one: lines with their intervals, told apart by colour, by dashes
 * and by name. The names stand below, the line that ends highest first.
 *
 * @param title what it shows
 * @param across the horizontal axis
 * @param up the vertical axis
 * @param lines the lines, each with at least one point
 */
public record LinePlot(String title, PlotAxis across, PlotAxis up, List<Line> lines) {

    private static final int SIDE = 220;
    private static final int NAME_HEIGHT = 18;
    private static final int STYLES = 6;
    private static final int MOST_TICKS = 12;

    /** Left and right of the points, so that none lies on the edge. */
    private static final double MARGIN = 0.04;

    /**
     * A line.
     *
     * @param name what to call it
     * @param points from left to right
     */
    public record Line(String name, List<Point> points) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no point
         */
        public Line {
            Objects.requireNonNull(name, "name");
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("The line \"" + name + "\" has no points");
            }
        }

        private double last() {
            return points.get(points.size() - 1).y();
        }
    }

    /**
     * A point.
     *
     * @param x where it stands
     * @param y the figure, at least 0
     * @param interval of the figure, if it has one
     */
    public record Point(double x, double y, Optional<Interval> interval) {}

    /** Copies the list. */
    public LinePlot {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(across, "across");
        Objects.requireNonNull(up, "up");
        lines = List.copyOf(lines);
    }

    /**
     * Draws the lines. A linear vertical axis begins at 0 and ends at 1, or at a round number above
     * all figures where one is greater than 1; a logarithmic one has round numbers below and above
     * all figures.
     *
     * @throws IllegalArgumentException if the vertical axis is logarithmic and a figure, or the low
     *     end of its interval, is not positive
     */
    public Svg draw() {
        HeightScale heights = heights();
        Axes axes = new Axes(SIDE, places(), heights);
        axes.frame(across.name(), up.name());
        List<Double> ticks = points().map(Point::x).distinct().sorted().toList();
        int step = (ticks.size() + MOST_TICKS - 1) / MOST_TICKS;
        for (int i = 0; i < ticks.size(); i += step) {
            axes.tick(ticks.get(i), String.format(Locale.ROOT, "%,.0f", ticks.get(i)));
        }
        for (int i = 0; i < lines.size(); i++) {
            draw(axes, heights, lines.get(i), i % STYLES);
        }
        int height = drawNames(axes, heights);
        return new Svg(Axes.WIDTH, height, title, words(heights), axes.body());
    }

    private Stream<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    private static double highest(Point point) {
        return point.interval().map(Interval::high).orElse(point.y());
    }

    private static double lowest(Point point) {
        return point.interval().map(Interval::low).orElse(point.y());
    }

    private HeightScale heights() {
        double most = points().mapToDouble(LinePlot::highest).max().orElse(1);
        return up.logarithmic()
                ? HeightScale.logarithmic(
                        points().mapToDouble(LinePlot::lowest).min().orElse(1), most)
                : HeightScale.fromZero(most);
    }

    private DoubleUnaryOperator places() {
        DoubleUnaryOperator number = across.logarithmic() ? Math::log : x -> x;
        double least = number.applyAsDouble(points().mapToDouble(Point::x).min().orElse(1));
        double most = number.applyAsDouble(points().mapToDouble(Point::x).max().orElse(1));
        double span = most == least ? 1 : most - least;
        return x -> MARGIN + (1 - 2 * MARGIN) * (number.applyAsDouble(x) - least) / span;
    }

    private static void draw(Axes axes, HeightScale heights, Line line, int style) {
        String points =
                line.points().stream()
                        .map(p -> axes.point(p.x(), p.y()))
                        .collect(Collectors.joining(" "));
        axes.add("<polyline class=\"l%d\" points=\"%s\"/>", style, points);
        for (Point point : line.points()) {
            point.interval()
                    .ifPresent(
                            i ->
                                    axes.line(
                                            "range l" + style,
                                            point.x(),
                                            i.low(),
                                            point.x(),
                                            i.high()));
            String range =
                    point.interval()
                            .map(
                                    i ->
                                            " ["
                                                    + heights.exact(i.low())
                                                    + ", "
                                                    + heights.exact(i.high())
                                                    + "]")
                            .orElse("");
            String words = line.name() + ": " + heights.exact(point.y()) + range;
            axes.dot("d" + style, point.x(), point.y(), words);
        }
    }

    /** Returns how high the drawing has become. */
    private int drawNames(Axes axes, HeightScale heights) {
        int y = axes.height() + 6;
        for (Line line : byLast()) {
            int style = lines.indexOf(line) % STYLES;
            axes.add(
                    "<line class=\"l%d\" stroke-width=\"2\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>",
                    style, Axes.LEFT, Axes.LEFT + 30, y + 4, y + 4);
            axes.add(
                    "<text x=\"%d\" y=\"%d\">%s %s</text>",
                    Axes.LEFT + 38,
                    y + 8,
                    Markup.escaped(line.name()),
                    heights.rounded(line.last()));
            y += NAME_HEIGHT;
        }
        return y + 4;
    }

    private List<Line> byLast() {
        return lines.stream().sorted(Comparator.comparingDouble(line -> -line.last())).toList();
    }

    private String words(HeightScale heights) {
        return byLast().stream()
                .map(line -> words(line, heights))
                .collect(Collectors.joining("; "));
    }

    private static String words(Line line, HeightScale heights) {
        return line.points().stream()
                .map(p -> heights.exact(p.y()) + String.format(Locale.ROOT, " at %,.0f", p.x()))
                .collect(Collectors.joining(", ", line.name() + ": ", ""));
    }
}
