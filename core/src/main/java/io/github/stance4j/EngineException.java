// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

/**
 * An engine has failed while it computed, for want of memory perhaps; the message has its words.
 *
 * <p>It is no {@link IllegalStateException}, which says that a classifier is closed.
 */
public class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Tells what the engine said. */
    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
