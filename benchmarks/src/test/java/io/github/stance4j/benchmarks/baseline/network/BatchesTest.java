// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void partsAreOfLikeSizesAndInOrder() {
        assertEquals(
                List.of(List.of(1, 2), List.of(3, 4, 5)), Batches.of(List.of(1, 2, 3, 4, 5), 4));
    }

    @Test
    void nothingIsNoPartAndOneStandsTwice() {
        assertEquals(List.of(), Batches.of(List.of(), 4));
        assertEquals(List.of(List.of(7, 7)), Batches.of(List.of(7), 4));
    }
}
