// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import java.util.List;

/** A batch after its one encoder pass; holds the encoder's states until it is closed. */
public interface EncodedBatch extends AutoCloseable {

    /**
     * Returns the tagger's log-probabilities, natural logarithm.
     *
     * @return shape [sequence][piece][tag], special pieces and padding left out, tags in the order
     *     of {@link ActorTag}
     */
    float[][][] tags();

    /** Scores actors from the states of this batch, one answer a slot, in order. */
    List<ActorLogits> score(List<ActorSlot> slots);

    @Override
    void close();
}
