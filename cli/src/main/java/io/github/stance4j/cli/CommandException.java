// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

/** The command can't do what it was asked to; the message tells the user why. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String details;

    CommandException(String message) {
        this(message, null);
    }

    CommandException(String message, Throwable cause) {
        this(message, "", cause);
    }

    /**
     * @param details what stands below the message, line by line; maybe empty
     */
    CommandException(String message, String details, Throwable cause) {
        super(message, cause);
        this.details = details;
    }

    /** Returns what stands below the message; maybe empty. */
    String details() {
        return details;
    }
}
