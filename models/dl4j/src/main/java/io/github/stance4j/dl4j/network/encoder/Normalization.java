// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Layer normalization of rows (Ba et al. 2016), forward and backward, with what the backward pass
 * needs: the normalized rows before gain and shift, and the inverse standard deviations.
 *
 * <p>It goes block by block, as {@link Parts} has them; blocks may be done side by side.
 */
final class Normalization {

    /** BERT's; Devlin et al. take the variance plus this. */
    private static final float EPSILON = 1e-12f;

    private final int width;
    private float[] gains;
    private float[] shifts;
    private float[][] normalized;
    private float[] inverseDeviations;
    private float[][] gainGradients;
    private float[][] shiftGradients;

    Normalization(int width) {
        this.width = width;
    }

    /** Gets ready for the blocks of a forward pass. */
    void begin(int rows, INDArray gain, INDArray shift) {
        gains = Parts.tiled(gain);
        shifts = Parts.tiled(shift);
        normalized = Parts.arrays(normalized, rows, width);
        inverseDeviations = Scratch.grown(inverseDeviations, rows);
        gainGradients = new float[Parts.blocks(rows)][];
        shiftGradients = new float[Parts.blocks(rows)][];
    }

    /** Normalizes the rows of a block, in place. */
    void forward(float[] x, int block, int rows) {
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            float mean = Sums.of(x, first, width) / width;
            float inverse =
                    (float)
                            (1
                                    / Math.sqrt(
                                            Sums.ofSquares(x, first, width, mean) / width
                                                    + (double) EPSILON));
            inverseDeviations[block * Parts.ROWS + row] = inverse;
            scale(x, first, mean, inverse, normalized[block]);
        }
    }

    private void scale(float[] x, int first, float mean, float inverse, float[] kept) {
        float[] gain = gains;
        float[] shift = shifts;
        for (int i = first; i < first + width; i++) {
            float value = (x[i] - mean) * inverse;
            kept[i] = value;
            x[i] = value * gain[i] + shift[i];
        }
    }

    /** Turns the gradient of a block's output into that of its input, in place. */
    void backward(float[] error, int block, int rows) {
        float[] kept = normalized[block];
        addUp(error, block, rows);
        Floats.multiply(gains, error, rows * width);
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            float mean = Sums.of(error, first, width) / width;
            float along = Sums.ofProducts(error, kept, first, width) / width;
            float inverse = inverseDeviations[block * Parts.ROWS + row];
            for (int i = first; i < first + width; i++) {
                error[i] = inverse * (error[i] - mean - kept[i] * along);
            }
        }
    }

    private void addUp(float[] error, int block, int rows) {
        float[] kept = normalized[block];
        float[] gainGradient = new float[width];
        float[] shiftGradient = new float[width];
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            for (int j = 0; j < width; j++) {
                shiftGradient[j] += error[first + j];
                gainGradient[j] += error[first + j] * kept[first + j];
            }
        }
        gainGradients[block] = gainGradient;
        shiftGradients[block] = shiftGradient;
    }

    /** Writes the gradients of gain and shift after all blocks have gone backward. */
    void gradients(INDArray gain, INDArray shift) {
        Floats.put(sum(gainGradients), gain);
        Floats.put(sum(shiftGradients), shift);
    }

    /** Adds block after block, so that the sum does not depend on which was done first. */
    private float[] sum(float[][] blocks) {
        float[] sum = new float[width];
        Arrays.stream(blocks)
                .forEach(
                        block -> {
                            for (int j = 0; j < width; j++) {
                                sum[j] += block[j];
                            }
                        });
        return sum;
    }
}
