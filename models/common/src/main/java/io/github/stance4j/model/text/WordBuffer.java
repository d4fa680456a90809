// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import java.util.Arrays;

/**
 * A word as it grows: its normalised characters, and for each of them where it comes from.
 *
 * <p>Beyond {@link #LIMIT} characters a word is an unknown one whatever it is made of, so nothing
 * but its end is kept.
 */
final class WordBuffer {

    /** The number of characters up to which a word is cut into pieces, as in BERT. */
    static final int LIMIT = 100;

    // Two UTF-16 units a character at most.
    private final char[] text = new char[2 * LIMIT];
    private final int[] starts = new int[2 * LIMIT];
    private final int[] ends = new int[2 * LIMIT];
    private int units;
    private int characters;
    private int start;
    private int end;

    boolean isEmpty() {
        return characters == 0;
    }

    boolean isTooLong() {
        return characters > LIMIT;
    }

    /** Adds a character that comes from {@code [from, to)} of the original text. */
    void append(int character, int from, int to) {
        start = isEmpty() ? from : start;
        end = to;
        if (characters < LIMIT) {
            int count = Character.toChars(character, text, units);
            Arrays.fill(starts, units, units + count, from);
            Arrays.fill(ends, units, units + count, to);
            units += count;
        }
        characters = Math.min(characters + 1, LIMIT + 1);
    }

    /** Adds the place of an accent that is dropped from the text, if it follows directly. */
    void extend(int from, int to) {
        if (end != from) {
            return;
        }
        end = to;
        if (!isTooLong()) {
            // The parts of one original character, surrogates among them, share its place.
            int last = starts[units - 1];
            for (int i = units - 1; i >= 0 && starts[i] == last; i--) {
                ends[i] = to;
            }
        }
    }

    void clear() {
        units = 0;
        characters = 0;
    }

    int length() {
        return units;
    }

    String substring(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Returns where the word begins in the original text. */
    int start() {
        return start;
    }

    /** Returns where the word ends in the original text. */
    int end() {
        return end;
    }

    /** Returns where the unit at {@code index} begins in the original text. */
    int start(int index) {
        return starts[index];
    }

    /** Returns where the unit at {@code index} ends in the original text. */
    int end(int index) {
        return ends[index];
    }
}
