// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The axis at the left of a picture.
 *
 * @param label what it tells, with the unit
 * @param logarithmic whether equal factors are equally high
 * @param ticks where its lines are, ascending, at least two; the first is the bottom of the
 *     picture, the last its top
 * @param decimals with how many decimals ticks are written; a line's last value has one more, the
 *     values that a pointer is shown two
 */
public record HeightAxis(String label, boolean logarithmic, List<Double> ticks, int decimals) {

    private static final double[] STEPS = {1, 2, 5};
    private static final int DECADE = 10;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two ticks
     */
    public HeightAxis {
        ticks = List.copyOf(ticks);
        if (ticks.size() < 2) {
            throw new IllegalArgumentException("An axis needs two ticks, found " + ticks);
        }
    }

    /** Returns the axis of a share, from 0 to 1. */
    public static HeightAxis ofShare(String label) {
        return new HeightAxis(label, false, List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), 1);
    }

    /**
     * Returns a logarithmic axis that has room for some values.
     *
     * @param least the least of them, greater than 0
     * @param most the greatest, not less
     */
    public static HeightAxis logarithmic(String label, double least, double most) {
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
        return new HeightAxis(label, true, ticks, ticks.get(0) < 1 ? 1 : 0);
    }

    /** Returns how high a value is, from 0 at the bottom to 1 at the top. */
    double part(double value) {
        double bottom = scaled(ticks.get(0));
        return (scaled(value) - bottom) / (scaled(ticks.get(ticks.size() - 1)) - bottom);
    }

    private double scaled(double value) {
        return logarithmic ? Math.log(value) : value;
    }
}
