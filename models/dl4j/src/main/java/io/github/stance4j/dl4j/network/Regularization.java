// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * What holds a network back while it learns.
 *
 * @param seed seed of initial weights and dropout
 * @param dropout probability that an activation is dropped, in [0, 1)
 * @param weightDecay decoupled weight decay (Loshchilov and Hutter 2019) of weights, not of biases
 *     and norms
 * @param embeddingsFrozen whether the embeddings keep their values
 * @param frozenLayers how many of the lower encoder layers keep their values
 * @param taggerLossWeight weight of the tagger's loss, against 1 for each head's
 * @param cueLossWeight weight of the loss of the words that carry a stance; 0 for a network that
 *     does not learn them
 * @param attentionGuided whether what an actor attends to is learnt from the words that carry its
 *     stances
 * @param encoderUpdater updater of the encoder
 * @param headUpdater updater of tagger and heads
 */
public record Regularization(
        long seed,
        double dropout,
        double weightDecay,
        boolean embeddingsFrozen,
        int frozenLayers,
        double taggerLossWeight,
        double cueLossWeight,
        boolean attentionGuided,
        IUpdater encoderUpdater,
        IUpdater headUpdater) {

    /** Holds nothing back and learns nothing. */
    static final Regularization NONE =
            new Regularization(0, 0, 0, false, 0, 1, 0, false, new NoOp(), new NoOp());
}
