// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void medianAndEndsAreThoseOfTheSortedRounds() {
        assertEquals(new Spread(2, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0)));
        assertEquals(new Spread(2.5, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0, 3.0)));
    }

    @Test
    void aPercentileLiesBetweenTwoValues() {
        List<Double> values = List.of(40.0, 10.0, 20.0, 30.0, 50.0);

        assertEquals(10, Spread.percentile(values, 0));
        assertEquals(48, Spread.percentile(values, 95), 1e-9);
        assertEquals(50, Spread.percentile(values, 100));
    }

    @Test
    void nothingHasNoMedian() {
        List<Double> none = List.of();

        assertThrows(IllegalArgumentException.class, () -> Spread.of(none));
    }
}
