// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LibraryVersionTest {

    @Test
    void theBuildPutsTheVersionIn() {
        String version = LibraryVersion.current();

        assertTrue(version.matches("\\d+\\.\\d+\\.\\d+(-.+)?"), version);
    }
}
