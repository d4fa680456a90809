// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;

/** The values that a setting may have in a search. */
public sealed interface SettingRange {

    /**
     * Some values, all of them equally likely.
     *
     * @param values as text, at least one
     */
    record Values(List<String> values) implements SettingRange {

        /** Copies the list. */
        public Values {
            values = List.copyOf(values);
        }
    }

    /**
     * All numbers between two, both included; whole ones if the setting has whole numbers. Others
     * are rounded to three digits, more than a training can tell apart.
     *
     * @param from the least
     * @param to the greatest, more than the least
     * @param logarithmic whether each order of magnitude is equally likely, as is usual for
     *     learning rates, instead of each number; then both are greater than 0
     */
    record Numbers(double from, double to, boolean logarithmic) implements SettingRange {}

    /** Draws a value for a setting of whole or of any numbers. */
    default String draw(Random random, boolean whole) {
        if (this instanceof Values some) {
            return some.values().get(random.nextInt(some.values().size()));
        }
        Numbers range = (Numbers) this;
        double part = random.nextDouble();
        // A whole number stands for all from it to the next one.
        double end = whole ? range.to() + 1 : range.to();
        double drawn =
                range.logarithmic()
                        ? range.from() * Math.pow(end / range.from(), part)
                        : range.from() + (end - range.from()) * part;
        return whole
                ? Long.toString((long) Math.min(Math.floor(drawn), range.to()))
                : rounded(Math.min(Math.max(drawn, range.from()), range.to()), range);
    }

    private static String rounded(double value, Numbers range) {
        double rounded = new BigDecimal(value).round(new MathContext(3)).doubleValue();
        double within = Math.min(Math.max(rounded, range.from()), range.to());
        return new BigDecimal(Double.toString(within)).stripTrailingZeros().toPlainString();
    }
}
