// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Map;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multi-head scaled dot-product self-attention (Vaswani et al. 2017, section 3.2), forward and
 * backward, up to the bias of its output projection.
 */
final class SelfAttention {

    private static final float MASKED = -1e9f;

    private final int width;
    private final int heads;
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
        this.scale = (float) (1 / Math.sqrt((double) width / heads));
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
        Heads layout = layout(pass);
        INDArray byHeads = byHeads(pass, ArrayType.FF_WORKING_MEM);
        Products.plain(weights, values, byHeads);
        context = pass.kept(pass.rows(), width);
        Parts.each(
                pass.batch(),
                sequence -> {
                    float[] pieces = Scratch.ofThread().array(0, layout.length());
                    layout.join(byHeads, sequence, pieces, width, 0);
                    Floats.put(pieces, layout.length(), context, sequence * layout.length());
                });
        INDArray output = pass.forwardOnly(pass.rows(), width);
        Products.plain(context, parameters.get(EncoderLayer.ATTENTION_WEIGHT), output);
        return output;
    }

    private Heads layout(Pass pass) {
        return new Heads(pass.time(), heads, width / heads);
    }

    private INDArray byHeads(Pass pass, ArrayType type) {
        return pass.array(type, byHeadsShape(pass));
    }

    private long[] byHeadsShape(Pass pass) {
        return new long[] {pass.batch(), heads, pass.time(), width / heads};
    }

    /** Makes queries, keys and values of the input. */
    private void project(Pass pass) {
        INDArray projected = pass.forwardOnly(pass.rows(), 3L * width);
        Products.plain(input, parameters.get(EncoderLayer.QUERY_KEY_VALUE_WEIGHT), projected);
        float[] bias = Floats.vector(parameters.get(EncoderLayer.QUERY_KEY_VALUE_BIAS));
        queries = pass.kept(byHeadsShape(pass));
        keys = pass.kept(byHeadsShape(pass));
        values = pass.kept(byHeadsShape(pass));
        Heads layout = layout(pass);
        int length = 3 * layout.length();
        Parts.each(
                pass.batch(),
                sequence -> {
                    float[] pieces = Scratch.ofThread().array(0, length);
                    Floats.get(projected, sequence * length, length, pieces);
                    addBias(pieces, pass.time(), bias);
                    layout.split(pieces, 3 * width, 0, queries, sequence);
                    layout.split(pieces, 3 * width, width, keys, sequence);
                    layout.split(pieces, 3 * width, 2 * width, values, sequence);
                });
    }

    private static void addBias(float[] x, int rows, float[] bias) {
        for (int row = 0; row < rows; row++) {
            int first = row * bias.length;
            for (int j = 0; j < bias.length; j++) {
                x[first + j] += bias[j];
            }
        }
    }

    /** Scales the scores and lowers those of what is masked. */
    private void scaleAndMask(INDArray mask, Pass pass) {
        int time = pass.time();
        int block = heads * time * time;
        float[] seen = mask == null ? null : Floats.vector(Floats.dense(mask));
        Parts.each(
                pass.batch(),
                sequence -> {
                    float[] scores = Scratch.ofThread().array(0, block);
                    Floats.get(weights, sequence * block, block, scores);
                    for (int i = 0; i < block; i++) {
                        scores[i] *= scale;
                    }
                    for (int t = 0; t < time; t++) {
                        if (seen != null && seen[sequence * time + t] == 0) {
                            for (int i = t; i < block; i += time) {
                                scores[i] = MASKED;
                            }
                        }
                    }
                    Floats.put(scores, block, weights, sequence * block);
                });
    }

    /**
     * Writes the gradients of the parameters but the last bias's.
     *
     * @param error gradient of the output [batch · time, width]
     * @return gradient of the input [batch · time, width]
     */
    INDArray backward(INDArray error, Pass pass, Map<String, INDArray> gradients) {
        Products.firstTransposed(context, error, gradients.get(EncoderLayer.ATTENTION_WEIGHT));
        INDArray projectedError = backwardByHeads(contextError(error, pass), pass);
        pass.sumColumns(projectedError, gradients.get(EncoderLayer.QUERY_KEY_VALUE_BIAS));
        Products.firstTransposed(
                input, projectedError, gradients.get(EncoderLayer.QUERY_KEY_VALUE_WEIGHT));
        INDArray inputError = pass.backwardOnly(pass.rows(), width);
        Products.secondTransposed(
                projectedError, parameters.get(EncoderLayer.QUERY_KEY_VALUE_WEIGHT), inputError);
        return inputError;
    }

    /** Returns the gradient of what was attended to, by heads. */
    private INDArray contextError(INDArray error, Pass pass) {
        INDArray rows = pass.backwardOnly(pass.rows(), width);
        Products.secondTransposed(error, parameters.get(EncoderLayer.ATTENTION_WEIGHT), rows);
        INDArray byHeads = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Heads layout = layout(pass);
        Parts.each(
                pass.batch(),
                sequence -> {
                    float[] pieces = Scratch.ofThread().array(0, layout.length());
                    Floats.get(rows, sequence * layout.length(), layout.length(), pieces);
                    layout.split(pieces, width, 0, byHeads, sequence);
                });
        return byHeads;
    }

    /** Returns the gradient of queries, keys and values beside each other. */
    private INDArray backwardByHeads(INDArray error, Pass pass) {
        INDArray valueError = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Products.firstTransposed(weights, error, valueError);
        INDArray scoreError = pass.backwardOnly(pass.batch(), heads, pass.time(), pass.time());
        Products.secondTransposed(error, values, scoreError);
        throughSoftmax(scoreError, pass);
        INDArray keyError = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Products.firstTransposed(scoreError, queries, keyError);
        INDArray queryError = byHeads(pass, ArrayType.BP_WORKING_MEM);
        Products.plain(scoreError, keys, queryError);

        INDArray projectedError = pass.backwardOnly(pass.rows(), 3L * width);
        Heads layout = layout(pass);
        int length = 3 * layout.length();
        Parts.each(
                pass.batch(),
                sequence -> {
                    float[] pieces = Scratch.ofThread().array(0, length);
                    layout.join(queryError, sequence, pieces, 3 * width, 0);
                    layout.join(keyError, sequence, pieces, 3 * width, width);
                    layout.join(valueError, sequence, pieces, 3 * width, 2 * width);
                    Floats.put(pieces, length, projectedError, sequence * length);
                });
        return projectedError;
    }

    /** Turns the gradient of the weights into that of the unscaled scores, in place. */
    private void throughSoftmax(INDArray errors, Pass pass) {
        int time = pass.time();
        int block = heads * time * time;
        Parts.each(
                pass.batch(),
                sequence -> {
                    float[] error = Scratch.ofThread().array(0, block);
                    float[] weight = Scratch.ofThread().array(1, block);
                    Floats.get(errors, sequence * block, block, error);
                    Floats.get(weights, sequence * block, block, weight);
                    for (int i = 0; i < block; i++) {
                        error[i] *= weight[i];
                    }
                    for (int first = 0; first < block; first += time) {
                        float sum = Sums.of(error, first, time);
                        for (int i = first; i < first + time; i++) {
                            error[i] = scale * (error[i] - weight[i] * sum);
                        }
                    }
                    Floats.put(error, block, errors, sequence * block);
                });
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
