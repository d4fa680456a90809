// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

/**
 * Gaussian error linear unit in its exact form (Hendrycks and Gimpel 2016): x · Φ(x), and its
 * derivative Φ(x) + x · φ(x).
 *
 * <p>Only additions, multiplications and one division, so that loops over it become vector
 * instructions, which calls of {@link Math#exp} don't.
 */
final class Gelu {

    private static final float SQRT_HALF = 0.70710678f;
    private static final float INVERSE_SQRT_TWO_PI = 0.39894228f;

    /** Beyond it the error function is 1 in single precision. */
    private static final float FURTHEST = 4f;

    private Gelu() {}

    /** Adds biases and applies the unit, in place. */
    static void apply(float[] x, float[] biases, int length) {
        for (int i = 0; i < length; i++) {
            x[i] += biases[i];
        }
        for (int i = 0; i < length; i++) {
            x[i] *= phi(x[i]);
        }
    }

    /**
     * As {@link #apply(float[], float[], int)}, and writes the derivatives.
     *
     * <p>The compiler makes vector instructions of loops that are short and read and write at one
     * index only; this is eight times as fast as one loop.
     *
     * @param cumulative at least of that length, with any content
     */
    static void apply(
            float[] x, float[] biases, int length, float[] cumulative, float[] derivatives) {
        for (int i = 0; i < length; i++) {
            x[i] += biases[i];
        }
        cumulate(x, length, cumulative);
        differentiate(x, length, cumulative, derivatives);
        for (int i = 0; i < length; i++) {
            x[i] *= cumulative[i];
        }
    }

    private static void cumulate(float[] x, int length, float[] cumulative) {
        for (int i = 0; i < length; i++) {
            cumulative[i] = phi(x[i]);
        }
    }

    private static void differentiate(
            float[] x, int length, float[] cumulative, float[] derivatives) {
        for (int i = 0; i < length; i++) {
            derivatives[i] = cumulative[i] + x[i] * density(x[i]);
        }
    }

    /**
     * Φ at x: half of one plus the error function, which is a quotient of polynomials as in Eigen's
     * {@code erf}; absolute error below 5e-7.
     */
    private static float phi(float x) {
        float z = Math.max(-FURTHEST, Math.min(FURTHEST, x * SQRT_HALF));
        float z2 = z * z;
        float p = z2 * -2.72614225801306e-10f + 2.77068142495902e-08f;
        p = p * z2 - 2.10102402082508e-06f;
        p = p * z2 - 5.69250639462346e-05f;
        p = p * z2 - 7.34990630326855e-04f;
        p = p * z2 - 2.95459980854025e-03f;
        p = p * z2 - 1.60960333262415e-02f;
        float q = z2 * -1.45660718464996e-05f - 2.13374055278905e-04f;
        q = q * z2 - 1.68282697438203e-03f;
        q = q * z2 - 7.37332916720468e-03f;
        q = q * z2 - 1.42647390514189e-02f;
        return 0.5f + 0.5f * (z * p / q);
    }

    /** φ at x: exp(−x²/2) as the 64th power of a Taylor polynomial; absolute error below 2e-6. */
    private static float density(float x) {
        float z = Math.max(-FURTHEST, Math.min(FURTHEST, x * SQRT_HALF));
        float w = z * z * (-1f / 64f);
        float e = 1f + w * (1f / 6f);
        e = 1f + w * (1f / 5f) * e;
        e = 1f + w * (1f / 4f) * e;
        e = 1f + w * (1f / 3f) * e;
        e = 1f + w * (1f / 2f) * e;
        e = 1f + w * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        e = e * e;
        return INVERSE_SQRT_TWO_PI * e;
    }
}
