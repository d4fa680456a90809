// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.Arrays;

/** Translates offsets into one text between a unit and UTF-16 code units. */
final class Offsets {

    private final OffsetUnit unit;
    private final String text;

    /** Where each code point starts, and the end; empty where both units are the same. */
    private final int[] starts;

    private Offsets(OffsetUnit unit, String text, int[] starts) {
        this.unit = unit;
        this.text = text;
        this.starts = starts;
    }

    static Offsets of(String text, OffsetUnit unit) {
        int count = text.codePointCount(0, text.length());
        if (unit == OffsetUnit.UTF_16 || count == text.length()) {
            return new Offsets(unit, text, new int[0]);
        }
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + Character.charCount(text.codePointAt(starts[i]));
        }
        return new Offsets(unit, text, starts);
    }

    OffsetUnit unit() {
        return unit;
    }

    /** Returns the greatest offset. */
    int length() {
        return starts.length == 0 ? text.length() : starts.length - 1;
    }

    /** Returns the offset in UTF-16 units of one from 0 to {@link #length()}. */
    int toUtf16(int offset) {
        return starts.length == 0 ? offset : starts[offset];
    }

    /** Returns the offset of one in UTF-16 units that does not cut a code point. */
    int fromUtf16(int offset) {
        return starts.length == 0 ? offset : Arrays.binarySearch(starts, offset);
    }

    /** Tells whether an offset in UTF-16 units is between the two halves of a code point. */
    boolean cuts(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
