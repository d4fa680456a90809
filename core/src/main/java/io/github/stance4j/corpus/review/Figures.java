// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.Locale;

/** Figures as messages show them. */
final class Figures {

    private Figures() {}

    /** Returns a share in whole per cent, but never 0 or 100 for what is neither. */
    static String percent(long part, long whole) {
        double share = whole == 0 ? 0 : 100.0 * part / whole;
        if (share > 0 && share < 1) {
            return "under 1 %";
        }
        return share > 99 && share < 100 ? "over 99 %" : Math.round(share) + " %";
    }

    static String p(double value) {
        return String.format(Locale.ROOT, value < 0.001 ? "%.0e" : "%.3f", value);
    }

    static String twoDigits(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Returns a number with its noun. */
    static String count(long number, String singular) {
        return String.format(Locale.ROOT, "%,d %s%s", number, singular, number == 1 ? "" : "s");
    }
}
