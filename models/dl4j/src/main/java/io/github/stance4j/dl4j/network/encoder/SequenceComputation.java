// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the computations of the encoder's layers share. */
abstract class SequenceComputation<T extends SequenceLayer> extends BaseLayer<T> {

    SequenceComputation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    /** Returns the layer's gradients, all of them written by then. */
    final Gradient gradients() {
        Gradient gradients = new DefaultGradient(gradientsFlattened);
        gradientViews.forEach(gradients::setGradientFor);
        return gradients;
    }

    /**
     * Returns a seed of what is dropped: another one for each network's seed, layer and step, so
     * that a step drops the same whatever happened before it.
     */
    final long dropSeed() {
        return (conf.getSeed() * 31 + index) * 1_000_003L + getIterationCount();
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(
            INDArray mask, MaskState state, int minibatchSize) {
        setMaskArray(mask);
        return new Pair<>(mask, state);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public boolean hasBias() {
        return false;
    }
}
