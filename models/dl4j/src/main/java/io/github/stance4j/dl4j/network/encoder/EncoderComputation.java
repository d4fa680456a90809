// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Computes an {@link EncoderLayer}. */
final class EncoderComputation extends SequenceComputation<EncoderLayer> {

    private final int width;
    private final int innerWidth;
    private final Residual afterAttention;
    private final Residual afterFeedForward;
    private SelfAttention attention;
    private Pass pass;
    private INDArray attended;
    private INDArray inner;
    private float[][] derivatives;

    EncoderComputation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        this.width = layerConf().width();
        this.innerWidth = layerConf().innerWidth();
        this.afterAttention =
                new Residual(
                        width,
                        EncoderLayer.ATTENTION_BIAS,
                        EncoderLayer.ATTENTION_GAIN,
                        EncoderLayer.ATTENTION_SHIFT);
        this.afterFeedForward =
                new Residual(width, EncoderLayer.OUTER_BIAS, EncoderLayer.GAIN, EncoderLayer.SHIFT);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        pass = Pass.of(workspaces, training, input);
        if (attention == null) {
            attention = new SelfAttention(width, layerConf().heads(), params);
        }
        double dropProbability = training ? layerConf().dropProbability() : 0;
        INDArray rows = rows(input);
        attended = pass.kept(pass.rows(), width);
        afterAttention.forward(
                attention.forward(rows, getMaskArray(), pass),
                rows,
                attended,
                params,
                dropProbability,
                2 * dropSeed());
        INDArray output = pass.array(ArrayType.ACTIVATIONS, pass.batch(), pass.time(), width);
        afterFeedForward.forward(
                feedForward(), attended, output, params, dropProbability, 2 * dropSeed() + 1);
        return output;
    }

    private INDArray rows(INDArray sequences) {
        return Floats.dense(sequences).reshape('c', pass.rows(), width);
    }

    /** Returns the feed-forward part of what has been attended to, without the last bias. */
    private INDArray feedForward() {
        inner = pass.kept(pass.rows(), innerWidth);
        Products.plain(attended, params.get(EncoderLayer.INNER_WEIGHT), inner);
        float[] biases = Parts.tiled(params.get(EncoderLayer.INNER_BIAS));
        if (pass.training()) {
            derivatives = Parts.arrays(derivatives, pass.rows(), innerWidth);
        }
        Parts.ofRows(
                pass.rows(),
                (block, first, rows) -> {
                    int length = rows * innerWidth;
                    float[] x = Scratch.ofThread().array(0, length);
                    Floats.get(inner, first * innerWidth, length, x);
                    if (pass.training()) {
                        float[] cumulative = Scratch.ofThread().array(1, length);
                        Gelu.apply(x, biases, length, cumulative, derivatives[block]);
                    } else {
                        Gelu.apply(x, biases, length);
                    }
                    Floats.put(x, length, inner, first * innerWidth);
                });
        INDArray outer = pass.forwardOnly(pass.rows(), width);
        Products.plain(inner, params.get(EncoderLayer.OUTER_WEIGHT), outer);
        return outer;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
            INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        pass = new Pass(workspaces, true, pass.batch(), pass.time());
        INDArray outerErrors = pass.backwardOnly(pass.rows(), width);
        afterFeedForward.backward(rows(epsilon), null, outerErrors, gradientViews, pass);
        INDArray attentionErrors = pass.backwardOnly(pass.rows(), width);
        afterAttention.backward(
                feedForwardBackward(outerErrors),
                afterFeedForward,
                attentionErrors,
                gradientViews,
                pass);
        INDArray result = pass.array(ArrayType.ACTIVATION_GRAD, pass.batch(), pass.time(), width);
        afterAttention.straightOn(attention.backward(attentionErrors, pass, gradientViews), result);
        return new Pair<>(gradients(), result);
    }

    private INDArray feedForwardBackward(INDArray errors) {
        Products.firstTransposed(inner, errors, gradientViews.get(EncoderLayer.OUTER_WEIGHT));
        INDArray innerErrors = pass.backwardOnly(pass.rows(), innerWidth);
        Products.secondTransposed(errors, params.get(EncoderLayer.OUTER_WEIGHT), innerErrors);
        throughGelu(innerErrors);
        pass.sumColumns(innerErrors, gradientViews.get(EncoderLayer.INNER_BIAS));
        Products.firstTransposed(
                attended, innerErrors, gradientViews.get(EncoderLayer.INNER_WEIGHT));
        INDArray attendedErrors = pass.backwardOnly(pass.rows(), width);
        Products.secondTransposed(
                innerErrors, params.get(EncoderLayer.INNER_WEIGHT), attendedErrors);
        return attendedErrors;
    }

    /** Multiplies by the derivatives, in place. */
    private void throughGelu(INDArray errors) {
        Parts.ofRows(
                pass.rows(),
                (block, first, rows) -> {
                    int length = rows * innerWidth;
                    float[] error = Scratch.ofThread().array(0, length);
                    Floats.get(errors, first * innerWidth, length, error);
                    Floats.multiply(derivatives[block], error, length);
                    Floats.put(error, length, errors, first * innerWidth);
                });
    }

    @Override
    public void clear() {
        super.clear();
        attended = null;
        inner = null;
        if (attention != null) {
            attention.clear();
        }
    }
}
