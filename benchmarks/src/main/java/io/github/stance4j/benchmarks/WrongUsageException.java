// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

/** An option has a value that it can't have; the message says which it can. */
public final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was found and what was expected. */
    public WrongUsageException(String message) {
        super(message);
    }
}
