// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

/** What the exit status says. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;

    /** Something could not be done, and standard error says what. */
    static final int FAILED = 1;

    /** The command line was wrong. */
    static final int WRONG_USAGE = 2;

    /** A stated threshold was not met. */
    static final int BELOW_THRESHOLD = 3;

    private ExitCode() {}
}
