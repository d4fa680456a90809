// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GeluTest {

    private static final int ROWS = 400;
    private static final float[] BIAS = {0, 0.5f, -0.25f};

    private static float[] biases() {
        float[] biases = new float[ROWS * BIAS.length];
        for (int i = 0; i < biases.length; i++) {
            biases[i] = BIAS[i % BIAS.length];
        }
        return biases;
    }

    private static float[] inputs() {
        float[] x = new float[ROWS * BIAS.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i - x.length / 2) * 0.02f;
        }
        return x;
    }

    /** Φ by Simpson's rule. */
    private static double cumulative(double x) {
        int intervals = 2000;
        double step = x / intervals;
        double sum = density(0) + density(x);
        for (int i = 1; i < intervals; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * density(i * step);
        }
        return 0.5 + sum * step / 3;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    @Test
    void valuesAndDerivativesAreExactInSinglePrecision() {
        float[] x = inputs();
        float[] derivatives = new float[x.length];
        Gelu.apply(x, biases(), x.length, new float[x.length], derivatives);
        float[] inputs = inputs();

        for (int i = 0; i < x.length; i++) {
            double value = inputs[i] + BIAS[i % BIAS.length];
            double cumulative = cumulative(value);
            assertEquals(value * cumulative, x[i], 5e-6, "GELU at " + value);
            assertEquals(
                    cumulative + value * density(value),
                    derivatives[i],
                    1e-5,
                    "its derivative at " + value);
        }
    }

    @Test
    void scoringGivesTheSameAsTraining() {
        float[] scored = inputs();
        float[] trained = inputs();
        Gelu.apply(scored, biases(), scored.length);
        Gelu.apply(
                trained,
                biases(),
                trained.length,
                new float[trained.length],
                new float[trained.length]);

        for (int i = 0; i < scored.length; i++) {
            assertEquals(scored[i], trained[i], 0);
        }
    }
}
