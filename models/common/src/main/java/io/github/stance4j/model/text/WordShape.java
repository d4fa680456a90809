// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

/**
 * How a word is written, which an uncased vocabulary does not show and names live by.
 *
 * <p>The ordinals are inputs of the network: never reorder, only append. {@link #PADDING} is also
 * the shape of the special pieces.
 */
public enum WordShape {
    /** No word: padding and special pieces. */
    PADDING,
    /** Letters, none of them upper case. */
    LOWER,
    /** An upper-case letter first, the others lower case, in the middle of a sentence. */
    CAPITALIZED,
    /**
     * As {@link #CAPITALIZED}, at the start of the sentence or of a quote, where any word is
     * written so.
     */
    CAPITALIZED_FIRST,
    /** Two or more letters, all upper case. */
    UPPER,
    /** Upper and lower case in another pattern. */
    MIXED,
    /** At least one digit. */
    DIGITS,
    /** Punctuation, symbols and all else. */
    OTHER
}
