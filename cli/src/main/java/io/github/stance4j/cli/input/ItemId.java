// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.util.Objects;

/**
 * What the input calls a sentence.
 *
 * @param text the name, or the digits of a JSON number
 * @param isNumber whether it is a JSON number, which is echoed as one
 */
public record ItemId(String text, boolean isNumber) {

    /** Checks that there is a text. */
    public ItemId {
        Objects.requireNonNull(text, "text");
    }

    /** Names a sentence by a string. */
    public static ItemId of(String text) {
        return new ItemId(text, false);
    }

    /** Names a sentence by its place in the input, counted from 1. */
    static ItemId of(long place) {
        return of(Long.toString(place));
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return text;
    }
}
