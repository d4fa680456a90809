// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file is not a corpus; the message has a line for each of the first {@value #SHOWN} defects and
 * says how many more there are.
 */
public class CorpusFormatException extends RuntimeException {

    /** How many defects the message shows at most. */
    public static final int SHOWN = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<CorpusDefect> defects;

    /**
     * Makes an exception of all defects of a file.
     *
     * @throws IllegalArgumentException if there are none
     */
    public CorpusFormatException(List<CorpusDefect> defects) {
        this(defects, null);
    }

    CorpusFormatException(List<CorpusDefect> defects, Throwable cause) {
        super(message(defects), cause);
        this.defects = List.copyOf(defects);
    }

    /** Returns all defects, in the order of the file. */
    public List<CorpusDefect> defects() {
        return defects;
    }

    private static String message(List<CorpusDefect> defects) {
        if (defects.isEmpty()) {
            throw new IllegalArgumentException("There is no defect to report");
        }
        String shown =
                defects.stream()
                        .limit(SHOWN)
                        .map(CorpusDefect::toString)
                        .collect(Collectors.joining("\n"));
        return defects.size() <= SHOWN
                ? shown
                : shown + "\nand " + (defects.size() - SHOWN) + " more";
    }
}
