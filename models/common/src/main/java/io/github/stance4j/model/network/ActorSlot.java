// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import java.util.Objects;
import java.util.Optional;

/**
 * An actor to be scored in an encoded batch.
 *
 * @param row the index of the sequence in the batch
 * @param actor the actor's pieces
 * @param target the target's pieces, if there is one
 */
public record ActorSlot(int row, PieceRange actor, Optional<PieceRange> target) {

    /** Checks that all components are there. */
    public ActorSlot {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
    }
}
