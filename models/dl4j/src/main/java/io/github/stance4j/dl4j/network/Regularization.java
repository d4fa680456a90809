// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

/**
 * What holds a network back while it learns, and what it learns besides.
 *
 * @param seed seed of initial weights and dropout
 * @param dropout probability that an activation is dropped, in [0, 1)
 * @param frozenLayers how many of the lower encoder layers keep their values, the embeddings with
 *     them; 0 for none
 * @param taggerLossWeight weight of the tagger's loss, against 1 for each head's
 * @param cueLossWeight weight of the loss of the words that carry a stance; 0 for a network that
 *     does not learn them
 * @param attentionGuided whether what an actor attends to is learnt from the words that carry its
 *     stances
 * @param consistency weight of the difference between two passes over a batch whose second half is
 *     the first once more; 0 for a network that learns from each sentence once
 */
public record Regularization(
        long seed,
        double dropout,
        int frozenLayers,
        double taggerLossWeight,
        double cueLossWeight,
        boolean attentionGuided,
        double consistency) {

    /** Holds nothing back and learns nothing. */
    static final Regularization NONE = new Regularization(0, 0, 0, 1, 0, false, 0);
}
