// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence ready to be trained on.
 *
 * @param pieces its word pieces, at most as many as the network reads, and what marks an actor
 * @param tags the tag of each piece; none if they are not to be learnt
 * @param actors its actors
 * @param wholeCues whether it is to be learnt which pieces carry a stance of those actors; not so
 *     in a pass that is for finding actors only
 */
record TrainingExample(
        PieceSequence pieces, List<ActorTag> tags, List<Actor> actors, boolean wholeCues) {

    /**
     * An actor.
     *
     * @param pieces its own pieces
     * @param target its target's
     * @param labels its annotation
     * @param cues the pieces that carry its stances, as far as they are known
     */
    record Actor(
            PieceRange pieces,
            Optional<PieceRange> target,
            AnnotatedActor labels,
            Map<Stance, List<PieceRange>> cues) {}

    /** Tells whether it is known what carries the stance of some actor. */
    boolean hasCues() {
        return actors.stream().anyMatch(actor -> !actor.cues().isEmpty());
    }
}
