// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeightScaleTest {

    @Test
    void ticksReachFromBelowTheLeastToAboveTheGreatest() {
        assertEquals(List.of(5.0, 10.0, 20.0, 50.0), HeightScale.logarithmic(7, 21).ticks());
        assertEquals(List.of(10.0, 20.0), HeightScale.logarithmic(10, 10).ticks());
        assertEquals(
                List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0),
                HeightScale.logarithmic(0.7, 100).ticks());
        assertEquals(List.of(0.0, 0.5, 1.0, 1.5, 2.0, 2.5), HeightScale.fromZero(2.3).ticks());
    }

    @Test
    void equalFactorsAreEquallyHigh() {
        HeightScale scale = HeightScale.logarithmic(1, 100);

        assertEquals(0, scale.part(1), 1e-9);
        assertEquals(0.5, scale.part(10), 1e-9);
        assertEquals(1, scale.part(100), 1e-9);
    }

    @Test
    void sharesGoFromNothingToAll() {
        HeightScale scale = HeightScale.fromZero(0.3);

        assertEquals(0, scale.part(0), 1e-9);
        assertEquals(0.5, scale.part(0.5), 1e-9);
        assertEquals(1, scale.part(1), 1e-9);
    }

    @Test
    void figuresBelowOneHaveMoreDecimals() {
        assertEquals("0.50", HeightScale.logarithmic(0.5, 3).rounded(0.5));
        assertEquals("5.0", HeightScale.logarithmic(5, 30).rounded(5));
        assertEquals("5.00", HeightScale.logarithmic(5, 30).exact(5));
    }

    @Test
    void oneTickIsNoAxis() {
        List<Double> one = List.of(1.0);

        assertThrows(IllegalArgumentException.class, () -> new HeightScale(false, one, 0));
    }
}
