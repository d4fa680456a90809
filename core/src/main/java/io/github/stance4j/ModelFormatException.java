// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

/**
 * A file is not a model that this version can read; the message says which file, what was found and
 * how to mend it.
 */
public class ModelFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message that names place, cause and remedy. */
    public ModelFormatException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message that names place, cause and remedy, and the underlying
     * failure.
     */
    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
