// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LearningRateTest {

    @Test
    void itRisesThenFallsToNearlyZero() {
        LearningRate rate = new LearningRate(1, 0.2, 10);

        assertEquals(0.5, rate.at(0), 1e-12);
        assertEquals(10 / 11.0, rate.at(1), 1e-12);
        assertEquals(9 / 11.0, rate.at(2), 1e-12);
        assertEquals(2 / 11.0, rate.at(9), 1e-12);
    }

    @Test
    void withoutWarmUpItFallsFromThePeak() {
        assertEquals(3, new LearningRate(3, 0, 5).at(0), 1e-12);
    }
}
