// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "16, 16", "64, 16"})
    void allAreUsedUpToSixteen(int available, int used) {
        assertEquals(used, Processors.usable(available));
    }
}
