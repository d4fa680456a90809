// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

/** Axes for two shares. */
final class UnitSquare {

    private static final int SIDE = Axes.WIDTH - Axes.LEFT - Axes.RIGHT;

    private UnitSquare() {}

    static Axes axes(String nameAcross, String nameUp) {
        Axes axes = new Axes(SIDE, x -> x, HeightScale.fromZero(1));
        axes.frame(nameAcross, nameUp);
        for (int i = 0; i <= 5; i++) {
            double share = i / 5.0;
            axes.line("grid", share, 0, share, 1);
            axes.tick(share, Ticks.label(share));
        }
        return axes;
    }
}
