// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

/** The input as a whole can't be read; the message names it, what was found and what to do. */
public class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message for the user. */
    public InputException(String message) {
        super(message);
    }

    /** Makes an exception with a message for the user and the underlying failure. */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
