// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/**
 * The classes of characters that BERT's tokenizer knows.
 *
 * <p>They are asked of ICU and not of the JDK, so that a model sees the same pieces on every Java
 * version.
 */
final class UnicodeClasses {

    private static final int MARKS = 1 << ECharacterCategory.NON_SPACING_MARK;
    private static final int OTHER =
            1 << ECharacterCategory.CONTROL
                    | 1 << ECharacterCategory.FORMAT
                    | 1 << ECharacterCategory.PRIVATE_USE
                    | 1 << ECharacterCategory.SURROGATE;
    private static final int PUNCTUATION =
            1 << ECharacterCategory.CONNECTOR_PUNCTUATION
                    | 1 << ECharacterCategory.DASH_PUNCTUATION
                    | 1 << ECharacterCategory.START_PUNCTUATION
                    | 1 << ECharacterCategory.END_PUNCTUATION
                    | 1 << ECharacterCategory.INITIAL_PUNCTUATION
                    | 1 << ECharacterCategory.FINAL_PUNCTUATION
                    | 1 << ECharacterCategory.OTHER_PUNCTUATION;

    private UnicodeClasses() {}

    /**
     * Tells whether a character is dropped, and with it no boundary set: "co\u00ADop" is "coop".
     */
    static boolean isDropped(int character) {
        return character == 0xFFFD || isOf(OTHER, character) && !isLineOrTab(character);
    }

    static boolean isWhiteSpace(int character) {
        return isLineOrTab(character) || UCharacter.isUWhiteSpace(character);
    }

    static boolean isNonSpacingMark(int character) {
        return isOf(MARKS, character);
    }

    /** Tells whether a character is a word of its own: punctuation, and in ASCII all symbols. */
    static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && character < 0x7F && !isAsciiLetterOrDigit(character);
        }
        return isOf(PUNCTUATION, character);
    }

    /** Tells whether a character is a Chinese one, which is a word of its own. */
    static boolean isIdeograph(int character) {
        // The blocks of BERT's tokenizer.py; newer ones are not among them.
        return character >= 0x3400 && character <= 0x4DBF
                || character >= 0x4E00 && character <= 0x9FFF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0x20000 && character <= 0x2A6DF
                || character >= 0x2A700 && character <= 0x2CEAF
                || character >= 0x2F800 && character <= 0x2FA1F;
    }

    private static boolean isAsciiLetterOrDigit(int character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }

    private static boolean isLineOrTab(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    private static boolean isOf(int categories, int character) {
        return (categories >> UCharacter.getType(character) & 1) != 0;
    }
}
