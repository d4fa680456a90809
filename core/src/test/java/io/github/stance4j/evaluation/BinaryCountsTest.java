// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryCountsTest {

    @ParameterizedTest
    @CsvSource({
        // TP, FP, FN, precision, recall, F1; empty: undefined
        "3, 1, 2, 0.75, 0.6, 0.6666666666666666",
        "1, 0, 0, 1, 1, 1",
        "0, 2, 0, 0, , 0",
        "0, 0, 2, , 0, 0",
        "0, 1, 1, 0, 0, 0",
        "0, 0, 0, , ,",
    })
    void figuresFollowFromCountsOrAreUndefined(
            int tp, int fp, int fn, Double precision, Double recall, Double f1) {
        BinaryCounts counts = new BinaryCounts(tp, fp, fn);
        assertEquals(optional(precision), counts.precision());
        assertEquals(optional(recall), counts.recall());
        assertEquals(optional(f1), counts.f1());
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Test
    void countsAddUp() {
        assertEquals(
                new BinaryCounts(5, 7, 9),
                new BinaryCounts(1, 2, 3).plus(new BinaryCounts(4, 5, 6)));
    }

    @Test
    void countsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new BinaryCounts(0, -1, 0));
    }
}
