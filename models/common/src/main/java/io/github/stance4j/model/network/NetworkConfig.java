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
 * @param markers whether each actor is scored in a pass of its own over its sentence, where it and
 *     its target are marked
 * @param findsActors whether the tagger was trained; if not, actors have to be given
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
        boolean targets,
        boolean markers,
        boolean findsActors) {

    /** How many special pieces a sequence has, {@code [CLS]} and {@code [SEP]}. */
    public static final int SPECIAL_PIECES = 2;

    /** How many pieces mark an actor and its target. */
    public static final int MARKER_PIECES = 4;

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
        int special = SPECIAL_PIECES + (markers ? MARKER_PIECES : 0);
        if (positions <= special) {
            throw new IllegalArgumentException(
                    "A network needs at least " + (special + 1) + " positions, found " + positions);
        }
        if (hidden % attentionHeads != 0) {
            throw new IllegalArgumentException(
                    attentionHeads + " attention heads don't divide the width " + hidden);
        }
    }

    /** Returns how many pieces of a sentence are read at once, between the two special ones. */
    public int maxPieces() {
        return positions - SPECIAL_PIECES - (markers ? MARKER_PIECES : 0);
    }

    /**
     * Tells whether actors have to be given for what is scored to be measured: nobody finds
     * targets, and some networks no actors.
     */
    public boolean needsGivenActors() {
        return targets || !findsActors;
    }
}
