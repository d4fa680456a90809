// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where the numbers of a vertical axis lie.
 *
 * @param logarithmic whether equal factors are equally high
 * @param ticks where its lines are, ascending, at least two; the first is the bottom of the plot,
 *     the last its top
 * @param decimals with how many a figure is written beside a line's name
 */
record HeightScale(boolean logarithmic, List<Double> ticks, int decimals) {

    private static final int PARTS = 5;
    private static final double[] STEPS = {1, 2, 5};
    private static final int DECADE = 10;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two ticks
     */
    HeightScale {
        ticks = List.copyOf(ticks);
        if (ticks.size() < 2) {
            throw new IllegalArgumentException("An axis needs two ticks, found " + ticks);
        }
    }

    /** Returns a scale that begins at 0 and ends at 1, or at a round number above what is more. */
    static HeightScale fromZero(double most) {
        double top = most <= 1 ? 1 : Ticks.top(most);
        return new HeightScale(
                false, IntStream.rangeClosed(0, PARTS).mapToObj(i -> top * i / PARTS).toList(), 2);
    }

    /**
     * Returns a logarithmic scale that has room for some numbers.
     *
     * @param least the least of them, greater than 0
     * @param most the greatest, not less
     * @throws IllegalArgumentException if the least is not greater than 0
     */
    static HeightScale logarithmic(double least, double most) {
        if (!(least > 0)) {
            throw new IllegalArgumentException(
                    "A logarithmic axis needs numbers greater than 0, found " + least);
        }
        List<Double> all = new ArrayList<>();
        double decade = Math.pow(DECADE, Math.floor(Math.log10(least)));
        while (all.isEmpty() || all.get(all.size() - 1) < most || all.size() < 2) {
            for (double step : STEPS) {
                all.add(step * decade);
            }
            decade *= DECADE;
        }
        int from = 0;
        while (from + 2 < all.size() && all.get(from + 1) <= least) {
            from++;
        }
        int to = all.size();
        while (to - from > 2 && all.get(to - 2) >= most) {
            to--;
        }
        List<Double> ticks = all.subList(from, to);
        return new HeightScale(true, ticks, ticks.get(0) < 1 ? 2 : 1);
    }

    /** Returns how high a number is, from 0 at the bottom to 1 at the top. */
    double part(double number) {
        double bottom = scaled(ticks.get(0));
        return (scaled(number) - bottom) / (scaled(ticks.get(ticks.size() - 1)) - bottom);
    }

    private double scaled(double number) {
        return logarithmic ? Math.log(number) : number;
    }

    /** Returns a figure as it stands beside a line's name. */
    String rounded(double figure) {
        return written(figure, decimals);
    }

    /** Returns a figure with one decimal more, for those who ask about a point. */
    String exact(double figure) {
        return written(figure, decimals + 1);
    }

    private static String written(double figure, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }
}
