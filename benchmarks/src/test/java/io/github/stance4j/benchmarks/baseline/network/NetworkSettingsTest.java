// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NetworkSettingsTest {

    @Test
    void settingsMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new NetworkSettings(0, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new NetworkSettings(1, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new NetworkSettings(1, 1, 0, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new NetworkSettings(1, 1, Double.NaN, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NetworkSettings(1, 1, Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void anotherSeedLeavesTheRest() {
        assertEquals(
                new NetworkSettings(2, 3, 0.5, 7), new NetworkSettings(2, 3, 0.5, 1).withSeed(7));
    }
}
