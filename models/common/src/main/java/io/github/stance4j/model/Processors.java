// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

/** How many processors there are to compute with. */
public final class Processors {

    /** More than this gains little on batches of some thousand word pieces. */
    private static final int MOST = 16;

    private Processors() {}

    /**
     * Returns how many the process may use, which a container can limit, and at most 16; the
     * default for what {@link io.github.stance4j.LoadOptions} leaves open.
     */
    public static int usable() {
        return usable(Runtime.getRuntime().availableProcessors());
    }

    static int usable(int available) {
        return Math.min(MOST, available);
    }
}
