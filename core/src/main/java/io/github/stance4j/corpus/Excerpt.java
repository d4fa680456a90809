// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

/** Shows a piece of a file in a message: quoted, on one line and short. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.substring(0, end).codePoints().forEach(c -> append(shown, c));
        return shown.append(end < text.length() ? "…\"" : "\"").toString();
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
