// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

/** How much of a training split an option asks for. */
final class Percent {

    /** The whole. */
    static final int ALL = 100;

    private Percent() {}

    /**
     * Returns the part of the whole, in (0, 1].
     *
     * @throws WrongUsageException if it is not from 1 to 100
     */
    static double part(int percent) {
        if (percent < 1 || percent > ALL) {
            throw new WrongUsageException("--percent must be from 1 to 100, found " + percent);
        }
        return percent / (double) ALL;
    }
}
