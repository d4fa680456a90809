// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

/** Something that a benchmark was given does not fit; the message says how to mend it. */
public final class BenchmarkInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what does not fit. */
    public BenchmarkInputException(String message) {
        super(message);
    }
}
