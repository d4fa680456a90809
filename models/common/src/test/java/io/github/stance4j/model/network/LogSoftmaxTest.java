// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class LogSoftmaxTest {

    @Test
    void probabilitiesAreInTheRatioThatTheLogitsTell() {
        double[] logits = {1, 1 + Math.log(3)};

        assertArrayEquals(
                new double[] {Math.log(0.25), Math.log(0.75)}, LogSoftmax.of(logits), 1e-12);
        assertArrayEquals(new double[] {1, 1 + Math.log(3)}, logits);
    }

    @Test
    void whatIsAlmostImpossibleHasALogarithmAllTheSame() {
        assertArrayEquals(new double[] {0, -2000}, LogSoftmax.of(new double[] {1000, -1000}));
    }

    @Test
    void floatsAreReplacedByWhatDoublesGive() {
        float[] values = {0.1f, -2.5f, 3};
        double[] expected = LogSoftmax.of(new double[] {0.1f, -2.5f, 3});

        LogSoftmax.replace(values);

        assertArrayEquals(
                new float[] {(float) expected[0], (float) expected[1], (float) expected[2]},
                values);
    }
}
