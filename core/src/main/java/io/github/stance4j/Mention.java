// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.Objects;

/**
 * A stretch of a sentence together with its text.
 *
 * @param text the text, equal to the sentence's substring at {@code span}
 * @param span where it stands
 */
public record Mention(String text, Span span) {

    /**
     * @throws IllegalArgumentException if the text is not as long as the span
     */
    public Mention {
        Objects.requireNonNull(span, "span");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "The text \"" + text + "\" is not as long as its span " + span);
        }
    }

    /**
     * Cuts a mention out of a sentence.
     *
     * @throws IllegalArgumentException if the span reaches beyond the sentence
     */
    public static Mention in(String sentence, Span span) {
        if (span.end() > sentence.length()) {
            throw new IllegalArgumentException(
                    span
                            + " reaches beyond the sentence of "
                            + sentence.length()
                            + " UTF-16 units");
        }
        return new Mention(span.of(sentence), span);
    }
}
