// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Arrays;

/**
 * Layer normalization of rows (Ba et al. 2016), forward and backward, with what the backward pass
 * needs: the normalized rows before gain and shift, and the inverse standard deviations.
 */
final class Normalization {

    /** BERT's; Devlin et al. take the variance plus this. */
    private static final float EPSILON = 1e-12f;

    private final int width;
    private float[] normalized;
    private float[] inverseDeviations;

    Normalization(int width) {
        this.width = width;
    }

    /** Normalizes rows in place. */
    void forward(float[] x, int rows, float[] gain, float[] shift) {
        normalized = Scratch.grown(normalized, rows * width);
        inverseDeviations = Scratch.grown(inverseDeviations, rows);
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            float mean = Sums.of(x, first, width) / width;
            float inverse =
                    (float)
                            (1
                                    / Math.sqrt(
                                            Sums.ofSquares(x, first, width, mean) / width
                                                    + (double) EPSILON));
            inverseDeviations[row] = inverse;
            scale(x, first, mean, inverse, gain, shift);
        }
    }

    private void scale(
            float[] x, int first, float mean, float inverse, float[] gain, float[] shift) {
        float[] kept = normalized;
        for (int j = 0; j < width; j++) {
            float value = (x[first + j] - mean) * inverse;
            kept[first + j] = value;
            x[first + j] = value * gain[j] + shift[j];
        }
    }

    /**
     * Turns the gradient of the output into that of the input, in place, and adds up the gradients
     * of gain and shift.
     *
     * @param error rows of the output's gradient
     * @param gainGradient filled, not added to
     * @param shiftGradient filled, not added to
     */
    void backward(
            float[] error, int rows, float[] gain, float[] gainGradient, float[] shiftGradient) {
        float[] kept = normalized;
        Arrays.fill(gainGradient, 0);
        Arrays.fill(shiftGradient, 0);
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            for (int j = 0; j < width; j++) {
                float e = error[first + j];
                shiftGradient[j] += e;
                gainGradient[j] += e * kept[first + j];
                error[first + j] = e * gain[j];
            }
            float mean = Sums.of(error, first, width) / width;
            float along = Sums.ofProducts(error, kept, first, width) / width;
            float inverse = inverseDeviations[row];
            for (int j = 0; j < width; j++) {
                error[first + j] = inverse * (error[first + j] - mean - kept[first + j] * along);
            }
        }
    }
}
