// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchLimitsTest {

    /** Lengths with the two special pieces: a batch is its count times its longest. */
    @Test
    void batchesAreOfSimilarLengthAndWithinTheLimits() {
        BatchLimits limits = new BatchLimits(3, 30, 1_000, 100, 100, 1_000);

        List<List<Integer>> batches =
                limits.batches(List.of(8, 1, 13, 2, 1, 1, 100, 3), length -> length, any -> 1);

        // 3 × (1 + 2), 2 × (3 + 2), 2 × (13 + 2); then 102 alone, though that is more than 30.
        assertEquals(
                List.of(List.of(1, 1, 1), List.of(2, 3), List.of(8, 13), List.of(100)), batches);
    }

    /** Joined, 2 × 12 pieces; apart, 4 + 12 and another batch. */
    @Test
    void paddingIsTakenOnlyWhereItIsCheaperThanAnotherBatch() {
        List<Integer> lengths = List.of(10, 2);

        assertEquals(
                List.of(List.of(2, 10)),
                new BatchLimits(8, 1_000, 8, 100, 100, 1_000)
                        .batches(lengths, length -> length, any -> 1));
        assertEquals(
                List.of(List.of(2), List.of(10)),
                new BatchLimits(8, 1_000, 7, 100, 100, 1_000)
                        .batches(lengths, length -> length, any -> 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOtherWayToDivideIsCheaper(long seed) {
        Random random = new Random(seed);
        BatchLimits limits = new BatchLimits(3, 60, 9, 100, 100, 1_000);
        for (int round = 0; round < 50; round++) {
            List<Integer> lengths = random.ints(9, 1, 40).boxed().toList();

            List<List<Integer>> batches = limits.batches(lengths, length -> length, any -> 1);

            List<Integer> sorted = lengths.stream().sorted().toList();
            assertEquals(sorted, batches.stream().flatMap(List::stream).toList());
            assertEquals(
                    cheapest(limits, sorted),
                    batches.stream().mapToInt(batch -> cost(limits, batch)).sum(),
                    "seed " + seed + ", lengths " + sorted);
        }
    }

    /** By trying all. */
    private static int cheapest(BatchLimits limits, List<Integer> sorted) {
        int best = sorted.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (int first = 1; first <= Math.min(limits.sequences(), sorted.size()); first++) {
            List<Integer> batch = sorted.subList(0, first);
            if (first == 1 || cost(limits, batch) - limits.runPieces() <= limits.paddedPieces()) {
                List<Integer> rest = sorted.subList(first, sorted.size());
                best = Math.min(best, cost(limits, batch) + cheapest(limits, rest));
            }
        }
        return best;
    }

    private static int cost(BatchLimits limits, List<Integer> batch) {
        return limits.runPieces() + batch.size() * (batch.get(batch.size() - 1) + 2);
    }

    @Test
    void equalLengthsStayInTheirOrder() {
        BatchLimits limits = new BatchLimits(2, 100, 1, 100, 100, 1_000);

        assertEquals(
                List.of(List.of("a", "b"), List.of("c", "dd")),
                limits.batches(List.of("dd", "a", "b", "c"), String::length, any -> 1));
    }

    /** Each sequence is given as many places for actors as the one with most has. */
    @Test
    void manyActorsOfOneSequenceArePaddedIntoNoOtherOne() {
        BatchLimits limits = new BatchLimits(8, 1_000, 1_000, 6, 100, 1_000);

        assertEquals(
                List.of(List.of(1, 2), List.of(3), List.of(1, 1)),
                limits.batches(List.of(1, 2, 3, 1, 1), any -> 5, asked -> asked == 3 ? 50 : asked));
    }

    @Test
    void oneThreadHasTheLimitsAsTheyAre() {
        assertEquals(BatchLimits.DEFAULT, BatchLimits.DEFAULT.shared(1_000, 1));
    }

    /** Two for each of them, or one of up to four items; small ones at any rate. */
    @Test
    void severalThreadsGetSeveralBatches() {
        assertEquals(1, BatchLimits.DEFAULT.shared(1, 2).sequences());
        assertEquals(2, BatchLimits.DEFAULT.shared(4, 2).sequences());
        assertEquals(4, BatchLimits.DEFAULT.shared(8, 2).sequences());
        assertEquals(4, BatchLimits.DEFAULT.shared(16, 2).sequences());
        assertEquals(5, BatchLimits.DEFAULT.shared(17, 2).sequences());
        assertEquals(8, BatchLimits.DEFAULT.shared(32, 2).sequences());
        assertEquals(12, BatchLimits.DEFAULT.shared(1_000, 2).sequences());
        assertEquals(512, BatchLimits.DEFAULT.shared(1_000, 2).paddedPieces());
        assertEquals(
                new BatchLimits(3, 60, 9, 100, 100, 1_000),
                new BatchLimits(3, 60, 9, 100, 100, 1_000).shared(1_000, 2));
    }

    @Test
    void nothingIsNoBatch() {
        assertEquals(
                List.of(),
                BatchLimits.DEFAULT.batches(List.<String>of(), String::length, any -> 1));
    }
}
