// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Probabilities as text. */
final class Probability {

    private static final int DIGITS = 4;

    private Probability() {}

    /** Returns at least one and at most four decimals: {@code 0.0301}, {@code 1.0}. */
    static String exact(double probability) {
        BigDecimal rounded =
                BigDecimal.valueOf(probability)
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
    }

    /** Returns two decimals, for people. */
    static String brief(double probability) {
        return BigDecimal.valueOf(probability).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
