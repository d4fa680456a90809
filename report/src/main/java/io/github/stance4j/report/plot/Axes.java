// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import io.github.stance4j.report.markup.Markup;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * A rectangle of paper with two axes, on which is drawn in the numbers that the axes count.
 *
 * <p>Coordinates are written with one decimal, a tenth of which nobody sees.
 */
final class Axes {

    static final int LEFT = 56;
    static final int TOP = 12;
    static final int WIDTH = 380;
    static final int RIGHT = 16;

    private static final int TICK_GAP = 18;
    private static final int NAME_GAP = 38;

    /** Below the plot stand the numbers and the name of the horizontal axis. */
    static final int BOTTOM = 48;

    private final int side;
    private final DoubleUnaryOperator across;
    private final HeightScale up;
    private final StringBuilder body = new StringBuilder();

    /**
     * @param side the height of the plot itself
     * @param across what part of the width a number of the horizontal axis lies at
     * @param up where the numbers of the vertical axis lie
     */
    Axes(int side, DoubleUnaryOperator across, HeightScale up) {
        this.side = side;
        this.across = across;
        this.up = up;
    }

    /** Draws the horizontal lines of the grid with their numbers, and the names of the axes. */
    void frame(String nameAcross, String nameUp) {
        for (double y : up.ticks()) {
            add(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    LEFT, WIDTH - RIGHT, y(y), y(y));
            add(
                    "<text class=\"end\" x=\"%d\" y=\"%.1f\">%s</text>",
                    LEFT - 6, y(y) + 4, Ticks.label(y));
        }
        add(
                "<text class=\"middle\" x=\"%d\" y=\"%d\">%s</text>",
                (LEFT + WIDTH - RIGHT) / 2, TOP + side + NAME_GAP, Markup.escaped(nameAcross));
        add(
                "<text class=\"middle\" transform=\"translate(14 %d) rotate(-90)\">%s</text>",
                TOP + side / 2, Markup.escaped(nameUp));
    }

    /** Writes a number below the horizontal axis. */
    void tick(double x, String label) {
        add(
                "<text class=\"middle\" x=\"%.1f\" y=\"%d\">%s</text>",
                x(x), TOP + side + TICK_GAP, label);
    }

    void line(String style, double fromX, double fromY, double toX, double toY) {
        add(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style, x(fromX), y(fromY), x(toX), y(toY));
    }

    void dot(String style, double x, double y, String title) {
        add(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s</title></circle>",
                style, x(x), y(y), Markup.escaped(title));
    }

    /** Writes a few letters to the lower right of a point. */
    void note(double x, double y, String text) {
        add(
                "<text class=\"small\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                x(x) + 6, y(y) + 11, Markup.escaped(text));
    }

    /** Returns a point of a polyline. */
    String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(x), y(y));
    }

    private double x(double x) {
        return LEFT + (WIDTH - RIGHT - LEFT) * across.applyAsDouble(x);
    }

    private double y(double y) {
        return TOP + side * (1 - up.part(y));
    }

    void add(String format, Object... values) {
        body.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** Returns the height of plot and numbers. */
    int height() {
        return TOP + side + BOTTOM;
    }

    String body() {
        return body.toString();
    }
}
