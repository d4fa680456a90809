// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DropoutTest {

    private static final int LENGTH = 200_002;

    private static float[] factors(double probability, long seed) {
        float[] factors = new float[LENGTH];
        Dropout.fill(factors, LENGTH, probability, seed, 0);
        return factors;
    }

    @Test
    void asManyAreDroppedAsAskedForAndTheMeanStays() {
        float[] factors = factors(0.1, 3);
        int dropped = 0;
        double sum = 0;
        for (float factor : factors) {
            dropped += factor == 0 ? 1 : 0;
            sum += factor;
        }

        assertEquals(0.1, (double) dropped / LENGTH, 0.004);
        assertEquals(1, sum / LENGTH, 0.004);
    }

    @Test
    void neighboursDropIndependently() {
        float[] factors = factors(0.5, 3);
        int[] both = new int[8];
        for (int i = 8; i < LENGTH; i++) {
            for (int distance = 1; distance < 8; distance++) {
                both[distance] += factors[i] == 0 && factors[i - distance] == 0 ? 1 : 0;
            }
        }
        for (int distance = 1; distance < 8; distance++) {
            assertEquals(0.25, (double) both[distance] / LENGTH, 0.005, "distance " + distance);
        }
    }

    @Test
    void partsOfOneSeedDropIndependently() {
        float[] first = factors(0.5, 3);
        float[] second = new float[LENGTH];
        Dropout.fill(second, LENGTH, 0.5, 3, 1);
        int both = 0;
        for (int i = 0; i < LENGTH; i++) {
            both += first[i] == 0 && second[i] == 0 ? 1 : 0;
        }

        assertEquals(0.25, (double) both / LENGTH, 0.005);
    }

    @Test
    void theSeedDecides() {
        assertArrayEquals(factors(0.3, 5), factors(0.3, 5));
        assertNotEquals(Arrays.hashCode(factors(0.3, 5)), Arrays.hashCode(factors(0.3, 6)));
    }
}
