// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.publicdata;

import io.github.stance4j.corpus.Split;

/**
 * A file of a public set, as it was published.
 *
 * @param name its name in the set's directory
 * @param split what its sentences are for
 * @param size how many annotations it has
 */
record PublicFile(String name, Split split, int size) {

    /** Returns the name without its extension. */
    String part() {
        return name.substring(0, name.indexOf('.'));
    }
}
