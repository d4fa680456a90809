// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.Arrays;

/**
 * Tells on which line a character stands. A line ends with CR, LF or CR LF, whether or not it is
 * inside a quoted cell: this is how editors count.
 */
final class LineIndex {

    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !firstOfTwo) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Returns the line, counted from 1, of the character at a position. */
    int line(int position) {
        int index = Arrays.binarySearch(starts, position);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** Returns the first line, from a given one on, that is not empty. */
    int firstWithContent(int line) {
        int position = line <= starts.length ? starts[line - 1] : text.length();
        while (position < text.length() && isBreak(text.charAt(position))) {
            position++;
        }
        return line(position);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
