// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExactTestsTest {

    private final ExactTests exact = new ExactTests(20);

    @Test
    void fisherCountsTheDrawsThatAreAsUneven() {
        // Of 8 cups, 4 with milk first; all 4 are named: 1 of the 70 ways to name four.
        assertEquals(1 / 70.0, exact.fisher(4, 4, 4, 8), 1e-12);
        // Three or four: 16 more ways.
        assertEquals(17 / 70.0, exact.fisher(3, 4, 4, 8), 1e-12);
        assertEquals(1, exact.fisher(0, 4, 4, 8), 1e-12);
        // Seven of ten drawn, of which eight are marked: five at least can't be missed.
        assertEquals(1, exact.fisher(5, 7, 8, 10), 1e-12);
    }

    @Test
    void coinsFallOnOneSide() {
        assertEquals(1 / 32.0, exact.sign(5, 5), 1e-12);
        assertEquals(6 / 32.0, exact.sign(4, 5), 1e-12);
    }

    @Test
    void holmMultipliesTheLeastByAllTestsAndNeverFalls() {
        assertArrayEquals(
                new double[] {0.04, 0.03, 0.04},
                ExactTests.holm(new double[] {0.02, 0.01, 0.03}),
                1e-12);
        // Of a hundred tests, two are given.
        assertArrayEquals(
                new double[] {1, 0.01}, ExactTests.holm(new double[] {0.5, 0.0001}, 100), 1e-12);
        assertArrayEquals(new double[0], ExactTests.holm(new double[0], 9));
    }
}
