// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.util.Objects;

/**
 * What is wrong where a sentence was expected.
 *
 * @param id what the input calls the sentence or, if that can't be read, its line
 * @param line the line, counted from 1
 * @param message what was found and what was expected, on one line
 */
public record InputDefect(ItemId id, int line, String message) implements InputItem {

    /** Checks that the components are there. */
    public InputDefect {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(message, "message");
    }
}
