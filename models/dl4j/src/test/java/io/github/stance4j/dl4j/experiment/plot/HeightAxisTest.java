// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeightAxisTest {

    @Test
    void ticksReachFromBelowTheLeastToAboveTheGreatest() {
        assertEquals(List.of(5.0, 10.0, 20.0, 50.0), HeightAxis.logarithmic("ms", 7, 21).ticks());
        assertEquals(List.of(10.0, 20.0), HeightAxis.logarithmic("ms", 10, 10).ticks());
        assertEquals(
                List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0),
                HeightAxis.logarithmic("ms", 0.7, 100).ticks());
    }

    @Test
    void equalFactorsAreEquallyHigh() {
        HeightAxis axis = HeightAxis.logarithmic("ms", 1, 100);

        assertEquals(0, axis.part(1), 1e-9);
        assertEquals(0.5, axis.part(10), 1e-9);
        assertEquals(1, axis.part(100), 1e-9);
    }

    @Test
    void oneTickIsNoAxis() {
        List<Double> one = List.of(1.0);

        assertThrows(IllegalArgumentException.class, () -> new HeightAxis("ms", false, one, 0));
    }

    @Test
    void namesAndLabelsAreEscaped() {
        String svg =
                LinePlot.of(
                        "a < b",
                        HeightAxis.logarithmic("c & d", 1, 10),
                        Map.of("e < f", List.of(new PlotPoint(8, 2, 1, 3))));

        assertEquals(3, svg.split("&(lt|amp);").length - 2, svg);
    }
}
