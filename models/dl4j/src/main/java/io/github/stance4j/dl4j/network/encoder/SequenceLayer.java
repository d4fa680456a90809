// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/** What the layers of the encoder share: sequences [batch, time, width] out, and dropout inside. */
abstract class SequenceLayer extends BaseLayer {

    @JsonProperty private int width;
    @JsonProperty private double dropProbability;

    /** For Jackson. */
    SequenceLayer() {}

    SequenceLayer(int width, double dropProbability) {
        this.width = width;
        this.dropProbability = dropProbability;
    }

    final int width() {
        return width;
    }

    final double dropProbability() {
        return dropProbability;
    }

    abstract ParameterLayout layout();

    abstract SequenceComputation<?> computation(NeuralNetConfiguration conf, DataType dataType);

    @Override
    public ParamInitializer initializer() {
        return layout();
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            Collection<TrainingListener> listeners,
            int index,
            INDArray params,
            boolean initialize,
            DataType dataType) {
        SequenceComputation<?> computation = computation(conf, dataType);
        computation.setListeners(listeners);
        computation.setIndex(index);
        computation.setParamsViewArray(params);
        computation.setParamTable(layout().init(conf, params, initialize));
        computation.setConf(conf);
        return computation;
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType inputType) {
        return InputType.recurrent(width, RNNFormat.NWC);
    }

    @Override
    public void setNIn(InputType inputType, boolean override) {
        // The sizes are given.
    }

    @Override
    public InputPreProcessor getPreProcessorForInputType(InputType inputType) {
        return null;
    }

    @Override
    public boolean isPretrainParam(String name) {
        return false;
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType inputType) {
        return null;
    }
}
