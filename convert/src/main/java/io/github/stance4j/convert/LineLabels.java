// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.List;

/** Labels for formats whose lines are parted by spaces and signs: those are percent-coded. */
final class LineLabels {

    private static final String SIGNS = "|,;";

    private LineLabels() {}

    /** Codes a label, which may be coded already, or a mark. */
    static String write(String label) {
        return PercentCode.encodeOnly(label, LineLabels::isUnfit);
    }

    /** Returns a label as {@link LabelCodes} read it. */
    static String read(String label, ConvertOptions options) {
        for (String mark : List.of(options.actorLabel(), options.targetLabel())) {
            if (label.equals(write(mark))) {
                return mark;
            }
        }
        return label;
    }

    private static boolean isUnfit(int c) {
        return SIGNS.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c);
    }
}
