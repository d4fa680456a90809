// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.pretrained;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.HashMap;
import java.util.Map;

/**
 * The sizes and weights of an encoder.
 *
 * @param layers number of layers
 * @param hidden width of the states
 * @param attentionHeads attention heads of a layer
 * @param feedForward width of the inner feed-forward part
 * @param vocabulary number of word pieces
 * @param positions number of positions
 * @param values row-major values by the names of the network's parameter table
 */
public record EncoderWeights(
        int layers,
        int hidden,
        int attentionHeads,
        int feedForward,
        int vocabulary,
        int positions,
        Map<String, float[]> values) {

    /** Copies the map, not the arrays. */
    public EncoderWeights {
        values = Map.copyOf(values);
    }

    /**
     * Returns the sizes of a network on top of this encoder.
     *
     * @throws IllegalArgumentException as {@link NetworkConfig}
     */
    public NetworkConfig network(
            int taggerHidden,
            int actorHidden,
            boolean targets,
            boolean entityMarkers,
            boolean findsActors) {
        return new NetworkConfig(
                layers,
                hidden,
                attentionHeads,
                feedForward,
                vocabulary,
                positions,
                taggerHidden,
                actorHidden,
                targets,
                entityMarkers,
                findsActors);
    }

    /**
     * Returns what a model's encoder has learnt in place of these weights.
     *
     * @throws IllegalArgumentException if it is an encoder of other sizes
     */
    public EncoderWeights learntBy(StanceModel model) {
        Map<String, float[]> learnt = new HashMap<>();
        for (WeightTensor tensor : model.weights()) {
            float[] replaced = values.get(tensor.name());
            if (replaced != null && replaced.length == tensor.size()) {
                learnt.put(tensor.name(), tensor.values());
            }
        }
        if (model.network().layers() != layers || learnt.size() != values.size()) {
            throw new IllegalArgumentException(
                    "The model "
                            + model.name()
                            + " can't be started from: its encoder is another one; set encoder to "
                            + model.provenance().baseEncoder());
        }
        return new EncoderWeights(
                layers, hidden, attentionHeads, feedForward, vocabulary, positions, learnt);
    }
}
