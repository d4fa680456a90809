// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.Span;
import java.util.Optional;

/** Checks where the input says that an actor or a target stands. */
final class Mentions {

    private Mentions() {}

    /**
     * Returns the span of a mention.
     *
     * @param text what the input says that stands there, if it does
     * @param place where the input says so, for messages
     * @throws IllegalArgumentException if the span is empty, beyond the sentence, of white space
     *     only or of another text
     */
    static Span span(String sentence, int start, int end, Optional<String> text, String place) {
        if (start < 0 || end <= start || end > sentence.length()) {
            throw new IllegalArgumentException(
                    String.format(
                            "%s: found %d to %d, expected 0 <= start < end <= %d, the length of the"
                                    + " sentence in UTF-16 units",
                            place, start, end, sentence.length()));
        }
        String found = sentence.substring(start, end);
        if (found.isBlank()) {
            throw new IllegalArgumentException(
                    String.format(
                            "%s: found white space only at %d to %d, expected the place of a name",
                            place, start, end));
        }
        if (text.isPresent() && !text.get().equals(found)) {
            throw new IllegalArgumentException(
                    String.format(
                            "%s: found \"%s\", but at %d to %d stands \"%s\"; offsets count UTF-16"
                                    + " units",
                            place, Shown.of(text.get()), start, end, Shown.of(found)));
        }
        return new Span(start, end);
    }
}
