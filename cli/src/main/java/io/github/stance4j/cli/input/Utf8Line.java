// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.util.Optional;

/**
 * A line of a file.
 *
 * @param number its number, counted from 1
 * @param text its characters without the line feed, but with a carriage return before that; empty
 *     if there is a defect
 * @param isTerminated whether a line feed ends it; the last line may have none
 * @param defect why it can't be decoded
 */
record Utf8Line(int number, String text, boolean isTerminated, Optional<String> defect) {

    /** Returns the characters without a line break of either kind. */
    String content() {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
