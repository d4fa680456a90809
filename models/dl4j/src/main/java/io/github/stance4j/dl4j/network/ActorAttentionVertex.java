// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Map;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SDVertexParams;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * What each actor attends to in its sentence, as logits: scaled dot-product attention (Vaswani et
 * al. 2017, section 3.2.1) with the mean of the actor's states as the query.
 *
 * <p>Inputs: states [batch, time, width]; actors [n, batch · time], each row the averaging weights
 * of one actor's pieces; contexts [n, batch · time], 1 for each piece of the actor's sentence.
 * Output [n, batch · time], far below all others where the piece is of another sentence.
 */
public final class ActorAttentionVertex extends JointVertex {

    private static final String STATES = "states";
    private static final String ACTORS = "actors";
    private static final String CONTEXTS = "contexts";
    private static final String QUERY = "queryWeight";
    private static final String KEY = "keyWeight";
    private static final double MASKED = -1e9;

    @JsonProperty private int width;

    /** For Jackson. */
    ActorAttentionVertex() {}

    ActorAttentionVertex(int width) {
        this.width = width;
    }

    @Override
    public void defineParametersAndInputs(SDVertexParams params) {
        params.defineInputs(STATES, ACTORS, CONTEXTS);
        params.addWeightParam(QUERY, width, width);
        params.addWeightParam(KEY, width, width);
    }

    @Override
    public SDVariable defineVertex(
            SameDiff sd,
            Map<String, SDVariable> inputs,
            Map<String, SDVariable> params,
            Map<String, SDVariable> masks) {
        release(inputs, masks);
        SDVariable states = sd.reshape(inputs.get(STATES), -1, width);
        SDVariable actor = sd.mmul(inputs.get(ACTORS), states);
        SDVariable query = sd.mmul(actor, params.get(QUERY));
        SDVariable keys = sd.mmul(states, params.get(KEY));
        SDVariable bias = inputs.get(CONTEXTS).sub(1.0).mul(-MASKED);
        return sd.mmul(query, keys, false, true, false).mul(1.0 / Math.sqrt(width)).add(bias);
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType... inputs) {
        return inputs[1];
    }

    @Override
    public GraphVertex clone() {
        return configured(new ActorAttentionVertex(width));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorAttentionVertex that && width == that.width;
    }

    @Override
    public int hashCode() {
        return width;
    }
}
