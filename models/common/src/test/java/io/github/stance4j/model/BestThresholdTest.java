// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestThresholdTest {

    private final List<Double> probabilities = new ArrayList<>();
    private final List<Boolean> held = new ArrayList<>();

    private void add(int count, double probability, boolean holds) {
        for (int i = 0; i < count; i++) {
            probabilities.add(probability);
            held.add(holds);
        }
    }

    private double threshold() {
        boolean[] truths = new boolean[held.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = held.get(i);
        }
        return BestThreshold.of(
                probabilities.stream().mapToDouble(Double::doubleValue).toArray(), truths);
    }

    /** With the five at 0.3 F1 is 0.981 (standard error 0.013), without them 0.971. */
    @Test
    void aLittleMoreF1IsNoReasonToGoFarFromOneHalf() {
        add(50, 0.9, true);
        add(3, 0.3, true);
        add(2, 0.3, false);
        add(100, 0.1, false);

        assertEquals(0.6, threshold(), 1e-12);
    }

    /** With the 25 at 0.3 F1 is 0.929 (standard error 0.023), without them 0.870. */
    @Test
    void muchMoreF1Is() {
        add(50, 0.9, true);
        add(15, 0.3, true);
        add(10, 0.3, false);
        add(100, 0.1, false);

        assertEquals(0.2, threshold(), 1e-12);
    }

    @Test
    void whereAllAreHeldAllReachTheThreshold() {
        add(3, 0.2, true);
        add(4, 0.6, true);

        assertEquals(0.1, threshold(), 1e-12);
    }
}
