// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.corpus.Split;

/**
 * A file of a public set, as it was published.
 *
 * @param name its name in the set's directory
 * @param split what its sentences are for
 * @param size how many annotations it has; {@link #ANY_SIZE} if that is not to be checked
 */
record PublicFile(String name, Split split, int size) {

    static final int ANY_SIZE = -1;

    /** Returns the file without what is known about its size. */
    PublicFile ofAnySize() {
        return new PublicFile(name, split, ANY_SIZE);
    }

    /** Returns the name without its extension. */
    String part() {
        return name.substring(0, name.indexOf('.'));
    }
}
