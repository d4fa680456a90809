// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

/** The command can't do what it was asked to; the message tells the user why. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
