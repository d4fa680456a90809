// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.util.List;

/** A command that reads or writes other files than those that its options name. */
interface UsesMoreFiles {

    /** Returns what it reads besides; only names are looked at. */
    default List<NamedFile> alsoReads() {
        return List.of();
    }

    /** Returns what it writes besides, as far as anybody might name such a file as an input. */
    default List<NamedFile> alsoWrites() {
        return List.of();
    }
}
