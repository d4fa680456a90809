// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** norm(input + dropout(part + bias)), as each part of an encoder layer ends, on rows. */
final class Residual {

    private final int width;
    private final String bias;
    private final String gain;
    private final String shift;
    private final Normalization normalization;
    private float[][] factors;
    private float[][] straight;
    private boolean dropping;

    /**
     * @param bias name of the parameter, as those of gain and shift
     */
    Residual(int width, String bias, String gain, String shift) {
        this.width = width;
        this.bias = bias;
        this.gain = gain;
        this.shift = shift;
        this.normalization = new Normalization(width);
    }

    /**
     * @param part the part's output without its bias [rows, width]
     * @param input what it is added to [rows, width]
     * @param result filled [rows, width]
     * @param probability the probability that an activation is dropped
     * @param seed of what is dropped
     */
    void forward(
            INDArray part,
            INDArray input,
            INDArray result,
            Map<String, INDArray> parameters,
            double probability,
            long seed) {
        int all = Math.toIntExact(part.size(0));
        float[] biases = Parts.tiled(parameters.get(bias));
        normalization.begin(all, parameters.get(gain), parameters.get(shift));
        dropping = probability > 0;
        if (dropping) {
            factors = Parts.arrays(factors, all, width);
        }
        Parts.ofRows(
                all,
                (block, first, rows) -> {
                    int length = rows * width;
                    float[] sum = Scratch.ofThread().array(0, length);
                    float[] straightOn = Scratch.ofThread().array(1, length);
                    Floats.get(part, first * width, length, sum);
                    Floats.get(input, first * width, length, straightOn);
                    Floats.add(biases, sum, length);
                    if (dropping) {
                        Dropout.fill(factors[block], length, probability, seed, block);
                        Floats.multiply(factors[block], sum, length);
                    }
                    Floats.add(straightOn, sum, length);
                    normalization.forward(sum, block, rows);
                    Floats.put(sum, length, result, first * width);
                });
    }

    /**
     * Goes back; {@link #straightOn} has the gradient of the input then.
     *
     * @param error a gradient of the result [rows, width]
     * @param next what adds its input's gradient to that, or null for nothing
     * @param partError filled with the gradient of the part [rows, width]
     * @param pass the backward pass
     */
    void backward(
            INDArray error,
            Residual next,
            INDArray partError,
            Map<String, INDArray> gradients,
            Pass pass) {
        straight = Parts.arrays(straight, pass.rows(), width);
        Parts.ofRows(
                pass.rows(),
                (block, first, rows) -> {
                    int length = rows * width;
                    float[] errors = straight[block];
                    Floats.get(error, first * width, length, errors);
                    if (next != null) {
                        Floats.add(next.straight[block], errors, length);
                    }
                    normalization.backward(errors, block, rows);
                    if (!dropping) {
                        Floats.put(errors, length, partError, first * width);
                        return;
                    }
                    float[] dropped = Scratch.ofThread().array(0, length);
                    System.arraycopy(errors, 0, dropped, 0, length);
                    Floats.multiply(factors[block], dropped, length);
                    Floats.put(dropped, length, partError, first * width);
                });
        normalization.gradients(gradients.get(gain), gradients.get(shift));
        pass.sumColumns(partError, gradients.get(bias));
    }

    /**
     * Adds the gradient that went straight to the input.
     *
     * @param error the gradient that the part gives to the input [rows, width]
     * @param sum filled [rows, width]
     */
    void straightOn(INDArray error, INDArray sum) {
        Parts.ofRows(
                Math.toIntExact(error.size(0)),
                (block, first, rows) -> {
                    int length = rows * width;
                    float[] errors = Scratch.ofThread().array(0, length);
                    Floats.get(error, first * width, length, errors);
                    Floats.add(straight[block], errors, length);
                    Floats.put(errors, length, sum, first * width);
                });
    }
}
