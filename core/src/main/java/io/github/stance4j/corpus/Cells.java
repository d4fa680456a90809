// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.Optional;

/** Checks and shows the text of cells. */
final class Cells {

    private static final int LONGEST_SHOWN = 60;

    private Cells() {}

    /**
     * Tells what no cell may hold: NUL, which ends a string in other languages, and a lone
     * surrogate, which can't be encoded.
     */
    static Optional<String> unfit(String cell) {
        return cell.codePoints()
                .filter(c -> c == 0 || Character.getType(c) == Character.SURROGATE)
                .mapToObj(c -> String.format("found the character U+%04X, expected text", c))
                .findFirst();
    }

    /** Shows a cell in a message: quoted, on one line and short. */
    static String show(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** Shows a cell or a name without quotes. */
    static String plain(String text) {
        int end = Math.min(text.length(), LONGEST_SHOWN);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return visible(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }

    /** Shows the whole of a text on one line. */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** Invisible characters are often the defect itself, and must not break a terminal. */
    private static void append(StringBuilder shown, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    shown.append(String.format("\\u%04X", codePoint));
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
