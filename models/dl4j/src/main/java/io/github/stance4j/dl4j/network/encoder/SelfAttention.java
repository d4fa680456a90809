// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multi-head scaled dot-product self-attention (Vaswani et al. 2017, section 3.2), forward and
 * backward, up to the bias of its output projection.
 *
 * <p>Queries, keys and values are laid out by heads, [batch, heads, time, width of a head], so that
 * ND4J multiplies without gaps.
 */
final class SelfAttention {

    private static final float MASKED = -1e9f;

    private final int width;
    private final int heads;
    private final int headWidth;
    private final float scale;
    private final Map<String, INDArray> parameters;

    private INDArray input;
    private INDArray queries;
    private INDArray keys;
    private INDArray values;
    private INDArray weights;
    private INDArray context;

    SelfAttention(int width, int heads, Map<String, INDArray> parameters) {
        this.width = width;
        this.heads = heads;
        this.headWidth = width / heads;
        this.scale = (float) (1 / Math.sqrt(headWidth));
        this.parameters = parameters;
    }

    /**
     * @param rows [batch · time, width]
     * @param mask [batch, time], or null for none
     * @return [batch · time, width], without the bias
     */
    INDArray forward(INDArray rows, INDArray mask, Pass pass) {
        input = rows;
        project(pass);
        weights = pass.kept(pass.batch(), heads, pass.time(), pass.time());
        Products.secondTransposed(queries, keys, weights);
        scaleAndMask(mask, pass);
        Nd4j.exec(
                DynamicCustomOp.builder("softmax")
                        .addInputs(weights)
                        .addOutputs(weights)
                        .addIntegerArguments(-1)
                        .build());
        INDArray byHeads = byHeads(pass, ArrayType.FF_WORKING_MEM);
        Products.plain(weights, values, byHeads);
        context = pass.kept(pass.rows(), width);
        float[] laidOut = Scratch.ofThread().array(2, pass.rows() * width);
        float[] gathered = Scratch.ofThread().array(3, pass.rows() * width);
        Floats.get(byHeads, laidOut);
        gather(laidOut, 0, gathered, 0, width, pass);
        Floats.put(gathered, context);
        INDArray output = pass.forwardOnly(pass.rows(), width);
        Products.plain(context, parameters.get(EncoderLayer.ATTENTION_WEIGHT), output);
        return output;
    }

    private void project(Pass pass) {
        int rows = pass.rows();
        INDArray projected = pass.forwardOnly(rows, 3L * width);
        Products.plain(input, parameters.get(EncoderLayer.QUERY_KEY_VALUE_WEIGHT), projected);
        float[] wide = Scratch.ofThread().array(2, rows * 3 * width);
        float[] laidOut = Scratch.ofThread().array(3, rows * 3 * width);
        Floats.get(projected, wide);
        addBias(wide, rows, Floats.vector(parameters.get(EncoderLayer.QUERY_KEY_VALUE_BIAS)));
        for (int part = 0; part < 3; part++) {
            scatter(wide, part * width, 3 * width, laidOut, part * rows * width, pass);
        }
        ArrayType kept = pass.training() ? ArrayType.ACTIVATIONS : ArrayType.FF_WORKING_MEM;
        queries = byHeads(pass, kept);
        keys = byHeads(pass, kept);
        values = byHeads(pass, kept);
        Floats.put(laidOut, 0, queries);
        Floats.put(laidOut, rows * width, keys);
        Floats.put(laidOut, 2 * rows * width, values);
    }

    private static void addBias(float[] x, int rows, float[] bias) {
        for (int row = 0; row < rows; row++) {
            int first = row * bias.length;
            for (int j = 0; j < bias.length; j++) {
                x[first + j] += bias[j];
            }
        }
    }

    private INDArray byHeads(Pass pass, ArrayType type) {
        return pass.array(type, pass.batch(), heads, pass.time(), headWidth);
    }

    /** Lays rows, or a part of wider ones, out by heads. */
    private void scatter(
            float[] rows, int column, int rowWidth, float[] laidOut, int offset, Pass pass) {
        for (int b = 0; b < pass.batch(); b++) {
            for (int h = 0; h < heads; h++) {
                for (int t = 0; t < pass.time(); t++) {
                    System.arraycopy(
                            rows,
                            (b * pass.time() + t) * rowWidth + column + h * headWidth,
                            laidOut,
                            offset + ((b * heads + h) * pass.time() + t) * headWidth,
                            headWidth);
                }
            }
        }
    }

    /** The inverse of {@link #scatter}. */
    private void gather(
            float[] laidOut, int offset, float[] rows, int column, int rowWidth, Pass pass) {
        for (int b = 0; b < pass.batch(); b++) {
            for (int h = 0; h < heads; h++) {
                for (int t = 0; t < pass.time(); t++) {
                    System.arraycopy(
                            laidOut,
                            offset + ((b * heads + h) * pass.time() + t) * headWidth,
                            rows,
                            (b * pass.time() + t) * rowWidth + column + h * headWidth,
                            headWidth);
                }
            }
        }
    }

    /** Scales the scores and lowers those of what is masked, sequence by sequence. */
    private void scaleAndMask(INDArray mask, Pass pass) {
        int time = pass.time();
        int block = heads * time * time;
        float[] scores = Scratch.ofThread().array(4, block);
        float[] seen = mask == null ? null : Floats.vector(Floats.dense(mask));
        FloatPointer pointer = Floats.pointer(weights);
        for (int b = 0; b < pass.batch(); b++) {
            pointer.position((long) b * block).get(scores, 0, block);
            for (int i = 0; i < block; i++) {
                scores[i] *= scale;
            }
            for (int t = 0; t < time; t++) {
                if (seen != null && seen[b * time + t] == 0) {
                    for (int i = t; i < block; i += time) {
                        scores[i] = MASKED;
                    }
                }
            }
            pointer.put(scores, 0, block);
        }
    }

    /**
     * Writes the gradients of the parameters but the last bias's.
     *
     * @param error gradient of the output [batch · time, width]
     * @return gradient of the input [batch · time, width]
     */
    INDArray backward(INDArray error, Pass pass, Map<String, INDArray> gradients) {
        int rows = pass.rows();
        Products.firstTransposed(context, error, gradients.get(EncoderLayer.ATTENTION_WEIGHT));
        INDArray contextError = pass.backwardOnly(rows, width);
        Products.secondTransposed(
                error, parameters.get(EncoderLayer.ATTENTION_WEIGHT), contextError);
        float[] wide = Scratch.ofThread().array(2, rows * 3 * width);
        float[] laidOut = Scratch.ofThread().array(3, rows * 3 * width);
        Floats.get(contextError, wide);
        scatter(wide, 0, width, laidOut, 0, pass);
        INDArray byHeads = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Floats.put(laidOut, byHeads);

        INDArray valueError = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Products.firstTransposed(weights, byHeads, valueError);
        INDArray scoreError = pass.backwardOnly(pass.batch(), heads, pass.time(), pass.time());
        Products.secondTransposed(byHeads, values, scoreError);
        throughSoftmax(scoreError, pass);
        INDArray keyError = byHeads;
        Products.firstTransposed(scoreError, queries, keyError);
        INDArray queryError = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Products.plain(scoreError, keys, queryError);

        gather(queryError, laidOut, wide, 0, pass);
        gather(keyError, laidOut, wide, 1, pass);
        gather(valueError, laidOut, wide, 2, pass);
        INDArray projectedError = pass.backwardOnly(rows, 3L * width);
        Floats.put(wide, projectedError);
        Floats.put(
                columnSums(wide, rows, 3 * width),
                gradients.get(EncoderLayer.QUERY_KEY_VALUE_BIAS));
        Products.firstTransposed(
                input, projectedError, gradients.get(EncoderLayer.QUERY_KEY_VALUE_WEIGHT));
        INDArray inputError = pass.backwardOnly(rows, width);
        Products.secondTransposed(
                projectedError, parameters.get(EncoderLayer.QUERY_KEY_VALUE_WEIGHT), inputError);
        return inputError;
    }

    private void gather(INDArray byHeads, float[] laidOut, float[] wide, int part, Pass pass) {
        Floats.get(byHeads, laidOut);
        gather(laidOut, 0, wide, part * width, 3 * width, pass);
    }

    private static float[] columnSums(float[] x, int rows, int width) {
        float[] sums = new float[width];
        for (int row = 0; row < rows; row++) {
            int first = row * width;
            for (int j = 0; j < width; j++) {
                sums[j] += x[first + j];
            }
        }
        return sums;
    }

    /** Turns the gradient of the weights into that of the unscaled scores, in place. */
    private void throughSoftmax(INDArray errors, Pass pass) {
        int time = pass.time();
        int block = heads * time * time;
        float[] error = Scratch.ofThread().array(4, block);
        float[] weight = Scratch.ofThread().array(1, block);
        FloatPointer errorPointer = Floats.pointer(errors);
        FloatPointer weightPointer = Floats.pointer(weights);
        for (int b = 0; b < pass.batch(); b++) {
            errorPointer.position((long) b * block).get(error, 0, block);
            weightPointer.position((long) b * block).get(weight, 0, block);
            for (int i = 0; i < block; i++) {
                error[i] *= weight[i];
            }
            for (int first = 0; first < block; first += time) {
                float sum = Sums.of(error, first, time);
                for (int j = first; j < first + time; j++) {
                    error[j] = scale * (error[j] - weight[j] * sum);
                }
            }
            errorPointer.put(error, 0, block);
        }
    }

    /** Lets go of what was kept for a backward pass. */
    void clear() {
        input = null;
        queries = null;
        keys = null;
        values = null;
        weights = null;
        context = null;
    }
}
