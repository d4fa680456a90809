// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong in a data file.
 *
 * @param source the name of the file
 * @param line the line on which the record starts, counted from 1 and by line breaks of any kind,
 *     those inside quoted cells included; 0 for the file as a whole
 * @param column the name of the column; empty if it is not known or there is none
 * @param message what was found, what was expected and, if it is not plain, how to mend it
 */
public record CorpusDefect(String source, int line, Optional<String> column, String message) {

    /**
     * @throws IllegalArgumentException if the line is negative
     */
    public CorpusDefect {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(message, "message");
        if (line < 0) {
            throw new IllegalArgumentException("A line must be at least 0, found " + line);
        }
    }

    static CorpusDefect ofFile(String source, String message) {
        return new CorpusDefect(source, 0, Optional.empty(), message);
    }

    /**
     * Shows what was found as messages do: quoted, on one line, short, and with invisible
     * characters as their numbers.
     */
    public static String quoted(String found) {
        return Cells.show(found);
    }

    /**
     * Returns {@code file:line: column: message}, without the parts that are not known. It is one
     * line, with invisible characters, such as those in the name of a label, as their numbers.
     */
    @Override
    public String toString() {
        return Cells.visible(source)
                + (line == 0 ? "" : ":" + line)
                + column.map(name -> ": " + Cells.plain(name)).orElse("")
                + ": "
                + Cells.visible(message);
    }
}
