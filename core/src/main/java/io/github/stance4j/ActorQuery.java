// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.Objects;
import java.util.Optional;

/**
 * A question about one actor of a sentence: what is its position, and, with a target, its position
 * toward that target?
 *
 * <p>Queries of one sentence may overlap each other; each is answered by itself.
 *
 * @param actor where the actor is mentioned
 * @param target where the target is mentioned; empty to ask for the actor's position in general
 */
public record ActorQuery(Span actor, Optional<Span> target) {

    /** Checks that both components are there. */
    public ActorQuery {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
    }

    /** Asks for the position of the actor mentioned at {@code [start, end)}. */
    public static ActorQuery of(int start, int end) {
        return of(new Span(start, end));
    }

    /** Asks for the position of an actor. */
    public static ActorQuery of(Span actor) {
        return new ActorQuery(actor, Optional.empty());
    }

    /** Returns the same question, about the position toward {@code target}. */
    public ActorQuery toward(Span target) {
        return new ActorQuery(actor, Optional.of(target));
    }
}
