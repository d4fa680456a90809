// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import com.ibm.icu.lang.UCharacter;

/** Tells how the words of one sentence are written, asked in their order. */
final class WordShapes {

    private final String sentence;
    private boolean first = true;

    WordShapes(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the shape of the next word, which stands at {@code [start, end)}. */
    WordShape next(int start, int end) {
        WordShape shape = ofLetters(start, end);
        boolean expected = first || followsOpeningQuote(start);
        first &= shape == WordShape.OTHER;
        return shape == WordShape.CAPITALIZED && expected ? WordShape.CAPITALIZED_FIRST : shape;
    }

    private WordShape ofLetters(int start, int end) {
        int upper = 0;
        int letters = 0;
        boolean firstUpper = false;
        for (int i = start, character; i < end; i += Character.charCount(character)) {
            character = sentence.codePointAt(i);
            if (UCharacter.isDigit(character)) {
                return WordShape.DIGITS;
            }
            if (UCharacter.isLetter(character)) {
                boolean isUpper =
                        UCharacter.isUpperCase(character) || UCharacter.isTitleCase(character);
                firstUpper |= isUpper && letters == 0;
                upper += isUpper ? 1 : 0;
                letters++;
            }
        }
        return of(letters, upper, firstUpper);
    }

    private static WordShape of(int letters, int upper, boolean firstUpper) {
        if (letters == 0) {
            return WordShape.OTHER;
        }
        if (upper == 0) {
            return WordShape.LOWER;
        }
        if (upper == 1 && firstUpper) {
            return WordShape.CAPITALIZED;
        }
        return upper == letters ? WordShape.UPPER : WordShape.MIXED;
    }

    private boolean followsOpeningQuote(int start) {
        if (start == 0) {
            return false;
        }
        return switch (sentence.charAt(start - 1)) {
            case '\u201C', '\u2018', '\u201E', '\u201A', '\u00AB', '\u2039' -> true;
            // A straight quote opens where it does not close: not directly after a word.
            case '"', '\'', '`' -> start == 1 || !closesAt(start - 2);
            default -> false;
        };
    }

    private boolean closesAt(int index) {
        char before = sentence.charAt(index);
        return UCharacter.isLetterOrDigit(before) || ".,!?;:)]".indexOf(before) >= 0;
    }
}
