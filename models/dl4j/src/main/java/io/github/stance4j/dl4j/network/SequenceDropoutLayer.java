// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Collection;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Dropout (Srivastava et al. 2014) on sequences.
 *
 * <p>DL4J 1.0.0-M2.1's own layer multiplies its output by the mask as if it were a column, which
 * fails on sequences; here the mask is only passed on, as attention alone has to know it.
 */
public final class SequenceDropoutLayer extends DropoutLayer {

    /** For Jackson. */
    SequenceDropoutLayer() {}

    SequenceDropoutLayer(double dropProbability) {
        super(1 - dropProbability);
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            Collection<TrainingListener> listeners,
            int index,
            INDArray params,
            boolean initialize,
            DataType dataType) {
        var layer = new Unmasked(conf, dataType);
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(params);
        layer.setParamTable(Map.of());
        layer.setConf(conf);
        return layer;
    }

    @Override
    public SequenceDropoutLayer clone() {
        return (SequenceDropoutLayer) super.clone();
    }

    private static final class Unmasked extends org.deeplearning4j.nn.layers.DropoutLayer {

        Unmasked(NeuralNetConfiguration conf, DataType dataType) {
            super(conf, dataType);
        }

        @Override
        public Pair<INDArray, MaskState> feedForwardMaskArray(
                INDArray mask, MaskState state, int minibatchSize) {
            return new Pair<>(mask, state);
        }
    }
}
