// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

/**
 * Sums over a stretch of an array, four side by side: one alone would wait for each addition to
 * end. The loop stands here three times on purpose: the compiler makes no vector instructions of
 * one that calls a function given to it.
 */
final class Sums {

    private Sums() {}

    static float of(float[] x, int first, int length) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int end = first + length;
        int i = first;
        for (; i + 3 < end; i += 4) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
        }
        for (; i < end; i++) {
            a += x[i];
        }
        return a + b + (c + d);
    }

    /** Sum of the squared differences from a mean. */
    static float ofSquares(float[] x, int first, int length, float mean) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int end = first + length;
        int i = first;
        for (; i + 3 < end; i += 4) {
            float p = x[i] - mean;
            float q = x[i + 1] - mean;
            float r = x[i + 2] - mean;
            float s = x[i + 3] - mean;
            a += p * p;
            b += q * q;
            c += r * r;
            d += s * s;
        }
        for (; i < end; i++) {
            float p = x[i] - mean;
            a += p * p;
        }
        return a + b + (c + d);
    }

    /** Sum of the products of two arrays' elements. */
    static float ofProducts(float[] x, float[] y, int first, int length) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int end = first + length;
        int i = first;
        for (; i + 3 < end; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < end; i++) {
            a += x[i] * y[i];
        }
        return a + b + (c + d);
    }
}
