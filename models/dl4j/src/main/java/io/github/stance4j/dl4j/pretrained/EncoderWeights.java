// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.pretrained;

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
}
