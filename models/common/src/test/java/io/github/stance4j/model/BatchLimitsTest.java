// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BatchLimitsTest {

    /** Lengths with the two special pieces: a batch is its count times its longest. */
    @Test
    void batchesAreOfSimilarLengthAndWithinTheLimits() {
        BatchLimits limits = new BatchLimits(3, 30, 100, 1_000);

        List<List<Integer>> batches =
                limits.batches(List.of(8, 1, 13, 2, 1, 1, 100, 3), length -> length);

        // 3 × (1 + 2); then 3 × (8 + 2); then 15 and 102 alone, for 2 × 15 = 30 but 2 × 102 > 30.
        assertEquals(
                List.of(List.of(1, 1, 1), List.of(2, 3, 8), List.of(13), List.of(100)), batches);
    }

    @Test
    void equalLengthsStayInTheirOrder() {
        BatchLimits limits = new BatchLimits(2, 100, 100, 1_000);

        assertEquals(
                List.of(List.of("a", "b"), List.of("c", "dd")),
                limits.batches(List.of("dd", "a", "b", "c"), String::length));
    }

    @Test
    void nothingIsNoBatch() {
        assertEquals(List.of(), BatchLimits.DEFAULT.batches(List.<String>of(), String::length));
    }
}
