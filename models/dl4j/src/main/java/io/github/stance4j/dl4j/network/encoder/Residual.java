// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Arrays;

/** norm(input + dropout(part + bias)), as each part of an encoder layer ends, on rows. */
final class Residual {

    private final int width;
    private final Normalization normalization;
    private float[] factors;
    private boolean dropped;

    Residual(int width) {
        this.width = width;
        this.normalization = new Normalization(width);
    }

    /** Draws what the next forward pass drops. */
    void drop(int rows, double probability, long seed) {
        dropped = probability > 0;
        if (dropped) {
            factors = Scratch.grown(factors, rows * width);
            Dropout.fill(factors, rows * width, probability, seed);
        }
    }

    /** Lets the next forward pass drop nothing. */
    void dropNothing() {
        dropped = false;
    }

    /**
     * @param part the part's output without its bias; the result after the call
     * @param input what it is added to
     */
    void forward(float[] part, float[] input, int rows, float[] bias, float[] gain, float[] shift) {
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            if (dropped) {
                float[] kept = factors;
                for (int j = 0; j < width; j++) {
                    part[first + j] =
                            input[first + j] + (part[first + j] + bias[j]) * kept[first + j];
                }
            } else {
                for (int j = 0; j < width; j++) {
                    part[first + j] = input[first + j] + (part[first + j] + bias[j]);
                }
            }
        }
        normalization.forward(part, rows, gain, shift);
    }

    /**
     * @param error the gradient of the result; that of the input after the call
     * @param partError filled with the gradient of the part
     */
    void backward(
            float[] error,
            float[] partError,
            int rows,
            float[] gain,
            float[] gainGradient,
            float[] shiftGradient,
            float[] biasGradient) {
        normalization.backward(error, rows, gain, gainGradient, shiftGradient);
        Arrays.fill(biasGradient, 0);
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            if (dropped) {
                float[] kept = factors;
                for (int j = 0; j < width; j++) {
                    partError[first + j] = error[first + j] * kept[first + j];
                }
            } else {
                System.arraycopy(error, first, partError, first, width);
            }
            for (int j = 0; j < width; j++) {
                biasGradient[j] += partError[first + j];
            }
        }
    }
}
