// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The numbers at an axis. */
final class Ticks {

    /** What a fifth of looks round. */
    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0);

    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private Ticks() {}

    /** Returns a round number that is not less than a positive one. */
    static double top(double most) {
        double unit = Math.pow(10, Math.floor(Math.log10(most)));
        return ROUND.stream()
                .mapToDouble(r -> r * unit)
                .filter(t -> t >= most)
                .findFirst()
                .orElse(most);
    }

    static String label(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
    }
}
