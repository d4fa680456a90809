// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import java.util.Objects;

/**
 * What an axis counts; which numbers it shows follows from what is drawn.
 *
 * @param name what stands beside it, with the unit if there is one
 * @param logarithmic whether equal factors are equally far; its numbers are positive then
 */
public record PlotAxis(String name, boolean logarithmic) {

    /** Checks that there is a name. */
    public PlotAxis {
        Objects.requireNonNull(name, "name");
    }

    /** Returns an axis on which equal differences are equally far. */
    public static PlotAxis linear(String name) {
        return new PlotAxis(name, false);
    }

    /** Returns an axis on which equal factors are equally far. */
    public static PlotAxis logarithmic(String name) {
        return new PlotAxis(name, true);
    }
}
