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
    private float[] derivatives;

    EncoderComputation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        this.width = layerConf().width();
        this.innerWidth = layerConf().innerWidth();
        this.afterAttention = new Residual(width);
        this.afterFeedForward = new Residual(width);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        pass =
                new Pass(
                        workspaces,
                        training,
                        Math.toIntExact(input.size(0)),
                        Math.toIntExact(input.size(1)));
        draw();
        INDArray rows = rows(input);
        if (attention == null) {
            attention = new SelfAttention(width, layerConf().heads(), params);
        }
        INDArray part = attention.forward(rows, getMaskArray(), pass);
        float[] state = Scratch.ofThread().array(0, pass.rows() * width);
        float[] residual = Scratch.ofThread().array(1, pass.rows() * width);
        Floats.get(part, state);
        Floats.get(rows, residual);
        afterAttention.forward(
                state,
                residual,
                pass.rows(),
                vector(EncoderLayer.ATTENTION_BIAS),
                vector(EncoderLayer.ATTENTION_GAIN),
                vector(EncoderLayer.ATTENTION_SHIFT));
        attended = pass.kept(pass.rows(), width);
        Floats.put(state, attended);
        Floats.get(feedForward(), residual);
        afterFeedForward.forward(
                residual,
                state,
                pass.rows(),
                vector(EncoderLayer.OUTER_BIAS),
                vector(EncoderLayer.GAIN),
                vector(EncoderLayer.SHIFT));
        INDArray output = pass.array(ArrayType.ACTIVATIONS, pass.batch(), pass.time(), width);
        Floats.put(residual, output);
        return output;
    }

    private void draw() {
        double probability = layerConf().dropProbability();
        if (pass.training() && probability > 0) {
            afterAttention.drop(pass.rows(), probability, 2 * dropSeed());
            afterFeedForward.drop(pass.rows(), probability, 2 * dropSeed() + 1);
        } else {
            afterAttention.dropNothing();
            afterFeedForward.dropNothing();
        }
    }

    private INDArray rows(INDArray sequences) {
        return Floats.dense(sequences).reshape('c', pass.rows(), width);
    }

    /** Returns the feed-forward part of what has been attended to, without the last bias. */
    private INDArray feedForward() {
        int size = pass.rows() * innerWidth;
        inner = pass.kept(pass.rows(), innerWidth);
        Products.plain(attended, params.get(EncoderLayer.INNER_WEIGHT), inner);
        float[] wide = Scratch.ofThread().array(2, size);
        Floats.get(inner, wide);
        if (pass.training()) {
            derivatives = Scratch.grown(derivatives, size);
            Gelu.apply(
                    wide,
                    vector(EncoderLayer.INNER_BIAS),
                    pass.rows(),
                    Scratch.ofThread().array(3, size),
                    derivatives);
        } else {
            Gelu.apply(wide, vector(EncoderLayer.INNER_BIAS), pass.rows());
        }
        Floats.put(wide, inner);
        INDArray outer = pass.forwardOnly(pass.rows(), width);
        Products.plain(inner, params.get(EncoderLayer.OUTER_WEIGHT), outer);
        return outer;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
            INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        pass = new Pass(workspaces, true, pass.batch(), pass.time());
        int size = pass.rows() * width;
        float[] error = Scratch.ofThread().array(0, size);
        float[] partError = Scratch.ofThread().array(1, size);
        Floats.get(Floats.dense(epsilon), error);
        backward(
                afterFeedForward,
                error,
                partError,
                EncoderLayer.GAIN,
                EncoderLayer.SHIFT,
                EncoderLayer.OUTER_BIAS);
        INDArray errors = pass.backwardOnly(pass.rows(), width);
        Floats.put(partError, errors);
        Floats.get(feedForwardBackward(errors), partError);
        add(partError, error, size);
        backward(
                afterAttention,
                error,
                partError,
                EncoderLayer.ATTENTION_GAIN,
                EncoderLayer.ATTENTION_SHIFT,
                EncoderLayer.ATTENTION_BIAS);
        Floats.put(partError, errors);
        INDArray inputErrors = attention.backward(errors, pass, gradientViews);
        partError = Scratch.ofThread().array(1, size);
        Floats.get(inputErrors, partError);
        add(partError, error, size);
        INDArray result = pass.array(ArrayType.ACTIVATION_GRAD, pass.batch(), pass.time(), width);
        Floats.put(error, result);
        return new Pair<>(gradients(), result);
    }

    private void backward(
            Residual residual,
            float[] error,
            float[] partError,
            String gain,
            String shift,
            String bias) {
        float[] gainGradient = new float[width];
        float[] shiftGradient = new float[width];
        float[] biasGradient = new float[width];
        residual.backward(
                error,
                partError,
                pass.rows(),
                vector(gain),
                gainGradient,
                shiftGradient,
                biasGradient);
        Floats.put(gainGradient, gradientViews.get(gain));
        Floats.put(shiftGradient, gradientViews.get(shift));
        Floats.put(biasGradient, gradientViews.get(bias));
    }

    private static void add(float[] from, float[] to, int size) {
        for (int i = 0; i < size; i++) {
            to[i] += from[i];
        }
    }

    private INDArray feedForwardBackward(INDArray errors) {
        int size = pass.rows() * innerWidth;
        Products.firstTransposed(inner, errors, gradientViews.get(EncoderLayer.OUTER_WEIGHT));
        INDArray innerErrors = pass.backwardOnly(pass.rows(), innerWidth);
        Products.secondTransposed(errors, params.get(EncoderLayer.OUTER_WEIGHT), innerErrors);
        float[] wide = Scratch.ofThread().array(2, size);
        Floats.get(innerErrors, wide);
        Floats.put(throughGelu(wide), gradientViews.get(EncoderLayer.INNER_BIAS));
        Floats.put(wide, innerErrors);
        Products.firstTransposed(
                attended, innerErrors, gradientViews.get(EncoderLayer.INNER_WEIGHT));
        INDArray attendedErrors = pass.backwardOnly(pass.rows(), width);
        Products.secondTransposed(
                innerErrors, params.get(EncoderLayer.INNER_WEIGHT), attendedErrors);
        return attendedErrors;
    }

    /** Multiplies by the derivatives and returns the sums of the columns. */
    private float[] throughGelu(float[] wide) {
        float[] factors = derivatives;
        float[] sums = new float[innerWidth];
        for (int row = 0; row < pass.rows(); row++) {
            int first = row * innerWidth;
            for (int j = 0; j < innerWidth; j++) {
                float value = wide[first + j] * factors[first + j];
                wide[first + j] = value;
                sums[j] += value;
            }
        }
        return sums;
    }

    private float[] vector(String parameter) {
        return Floats.vector(params.get(parameter));
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
