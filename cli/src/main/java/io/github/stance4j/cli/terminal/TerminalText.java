// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes text fit for a terminal, and counts the columns it takes there. */
public final class TerminalText {

    /** One by one, so that the text is as wide as it was. */
    private static final Pattern BREAK = Pattern.compile("[\\n\\r\\f\\x0B\\x85\\u2028\\u2029]");

    private TerminalText() {}

    /**
     * Returns the text on one line: white space is a space, and what a terminal would obey or could
     * not show is U+FFFD.
     */
    public static String line(String text) {
        return lines(text.replaceAll("\\s+", " "));
    }

    /** Returns the text with its spaces, but on one line; else as {@link #line(String)} does. */
    public static String unbroken(String text) {
        return lines(BREAK.matcher(text).replaceAll(" "));
    }

    /** Returns the text with its line breaks; else as {@link #line(String)} does. */
    public static String lines(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(TerminalText::shown).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' ? '\n' : codePoint == '\t' ? ' ' : '\uFFFD';
            case Character.SURROGATE -> '\uFFFD';
            default -> codePoint;
        };
    }

    /** Returns the number of columns: two for wide East Asian characters, none for marks. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                    switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
                        case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH ->
                                2;
                        default -> 1;
                    };
        };
    }

    /** Returns the text with spaces behind it up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Breaks a {@linkplain #line(String) line} at spaces, and within words that are too long.
     *
     * @param width the columns of a line, at least 2
     * @return at least one line, without spaces at either end
     */
    public static List<String> wrapped(String line, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int used = 0;
        for (String word : words(line, width)) {
            int wide = width(word);
            if (!current.isEmpty() && used + 1 + wide > width) {
                lines.add(current.toString());
                current.setLength(0);
                used = 0;
            }
            used += wide + (current.isEmpty() ? 0 : 1);
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    private static List<String> words(String line, int width) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split(" ")) {
            int from = 0;
            int used = 0;
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                int wide = width(word.codePointAt(i));
                if (used + wide > width) {
                    words.add(word.substring(from, i));
                    from = i;
                    used = 0;
                }
                used += wide;
            }
            words.add(word.substring(from));
        }
        return words;
    }
}
