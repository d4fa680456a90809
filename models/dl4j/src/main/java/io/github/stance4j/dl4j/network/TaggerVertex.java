// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Map;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SDVertexParams;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * The hidden layer of the actor tagger: encoder states and word shapes of a window of words, one
 * GELU layer.
 *
 * <p>The vocabulary is uncased, and names live by their case. A learned vector for each (place in
 * the window, shape) is added to the projected state; as the shapes come one-hot, that is one
 * matrix product.
 *
 * <p>Inputs: states [batch, time, width] and shapes [batch, time, features]; output [batch, time,
 * hidden].
 */
public final class TaggerVertex extends JointVertex {

    private static final String STATES = "states";
    private static final String SHAPES = "shapes";
    private static final String STATE_WEIGHT = "stateWeight";
    private static final String SHAPE_WEIGHT = "shapeWeight";
    private static final String BIAS = "bias";

    @JsonProperty private int width;
    @JsonProperty private int shapeFeatures;
    @JsonProperty private int hidden;

    /** For Jackson. */
    TaggerVertex() {}

    TaggerVertex(int width, int shapeFeatures, int hidden) {
        this.width = width;
        this.shapeFeatures = shapeFeatures;
        this.hidden = hidden;
    }

    @Override
    public void defineParametersAndInputs(SDVertexParams params) {
        params.defineInputs(STATES, SHAPES);
        params.addWeightParam(STATE_WEIGHT, width, hidden);
        params.addWeightParam(SHAPE_WEIGHT, shapeFeatures, hidden);
        params.addBiasParam(BIAS, hidden);
    }

    @Override
    public SDVariable defineVertex(
            SameDiff sd,
            Map<String, SDVariable> inputs,
            Map<String, SDVariable> params,
            Map<String, SDVariable> masks) {
        release(inputs, masks);
        SDVariable states = inputs.get(STATES);
        SDVariable stateRows = sd.reshape(states, -1, width);
        SDVariable shapeRows = sd.reshape(inputs.get(SHAPES), -1, shapeFeatures);
        SDVariable sum =
                sd.mmul(stateRows, params.get(STATE_WEIGHT))
                        .add(sd.mmul(shapeRows, params.get(SHAPE_WEIGHT)))
                        .add(params.get(BIAS));
        return sd.reshape(gelu(sd, sum), sequenceShape(sd, states, hidden));
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType... inputs) {
        return InputType.recurrent(hidden, RNNFormat.NWC);
    }

    @Override
    public GraphVertex clone() {
        return configured(new TaggerVertex(width, shapeFeatures, hidden));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaggerVertex that
                && width == that.width
                && shapeFeatures == that.shapeFeatures
                && hidden == that.hidden;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + shapeFeatures) + hidden;
    }
}
