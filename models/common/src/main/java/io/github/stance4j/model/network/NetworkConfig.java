// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

/**
 * The sizes of a network: an encoder of the BERT type (Devlin et al. 2019), a tagger and actor
 * heads over its states.
 *
 * @param layers number of encoder layers
 * @param hidden width of the encoder's states
 * @param attentionHeads attention heads of a layer; divides {@code hidden}
 * @param feedForward width of a layer's inner feed-forward part
 * @param vocabulary number of word pieces
 * @param positions number of positions that the encoder knows, special pieces included
 * @param taggerHidden width of the tagger's hidden layer, which reads the states and the word
 *     shapes
 * @param actorHidden width of the actor heads' hidden layer
 * @param targets whether actors are scored toward targets
 */
public record NetworkConfig(
        int layers,
        int hidden,
        int attentionHeads,
        int feedForward,
        int vocabulary,
        int positions,
        int taggerHidden,
        int actorHidden,
        boolean targets) {

    /**
     * @throws IllegalArgumentException if a size is not positive or the heads don't divide the
     *     width
     */
    public NetworkConfig {
        int[] sizes = {
            layers, hidden, attentionHeads, feedForward, vocabulary, taggerHidden, actorHidden
        };
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("The sizes of a network must be positive");
            }
        }
        if (positions < 3) {
            throw new IllegalArgumentException(
                    "A network needs at least 3 positions, found " + positions);
        }
        if (hidden % attentionHeads != 0) {
            throw new IllegalArgumentException(
                    attentionHeads + " attention heads don't divide the width " + hidden);
        }
    }

    /** Returns how many pieces of a sentence fit between the two special ones. */
    public int maxPieces() {
        return positions - 2;
    }
}
