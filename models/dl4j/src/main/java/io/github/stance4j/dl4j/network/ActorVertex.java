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
 * One vector an actor: the mean of its own states, what it attends to in its sentence, and, in a
 * network with targets, the mean of its target's states; then one GELU layer.
 *
 * <p>Inputs: states [batch, time, width]; actors [n, batch · time], each row the averaging weights
 * of one actor's pieces; attention [n, batch · time], logits of {@link ActorAttentionVertex};
 * targets as actors, a row of zeros for none. Output [n, hidden]. Actors of all sentences lie in
 * one dimension, so that no padding is scored, and the pooling is a matrix product.
 */
public final class ActorVertex extends JointVertex {

    private static final String STATES = "states";
    private static final String ACTORS = "actors";
    private static final String ATTENTION = "attention";
    private static final String TARGETS = "targets";
    private static final String HIDDEN = "hiddenWeight";
    private static final String BIAS = "bias";

    @JsonProperty private int width;
    @JsonProperty private int hidden;
    @JsonProperty private boolean targets;

    /** For Jackson. */
    ActorVertex() {}

    ActorVertex(int width, int hidden, boolean targets) {
        this.width = width;
        this.hidden = hidden;
        this.targets = targets;
    }

    @Override
    public void defineParametersAndInputs(SDVertexParams params) {
        if (targets) {
            params.defineInputs(STATES, ACTORS, ATTENTION, TARGETS);
        } else {
            params.defineInputs(STATES, ACTORS, ATTENTION);
        }
        params.addWeightParam(HIDDEN, (targets ? 3L : 2L) * width, hidden);
        params.addBiasParam(BIAS, hidden);
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
        SDVariable context = sd.mmul(sd.nn.softmax(inputs.get(ATTENTION), -1), states);
        SDVariable features =
                targets
                        ? sd.concat(1, actor, context, sd.mmul(inputs.get(TARGETS), states))
                        : sd.concat(1, actor, context);
        return gelu(sd, sd.mmul(features, params.get(HIDDEN)).add(params.get(BIAS)));
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType... inputs) {
        return InputType.feedForward(hidden);
    }

    @Override
    public GraphVertex clone() {
        return configured(new ActorVertex(width, hidden, targets));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorVertex that
                && width == that.width
                && hidden == that.hidden
                && targets == that.targets;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + hidden) + Boolean.hashCode(targets);
    }
}
