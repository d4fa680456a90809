// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

/**
 * No engine can score a model here; the message says which were found, why they can't be used and
 * what to add.
 */
public class EngineUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message that names place, cause and remedy. */
    public EngineUnavailableException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message that names place, cause and remedy, and the underlying
     * failure.
     */
    public EngineUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
