// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.model.network.ActorLogits;
import java.util.Objects;

/**
 * What a network says of an actor, and what is true of it.
 *
 * @param logits in the order of the schema
 * @param actor the labels; what is not annotated is left out of the fit
 */
public record LabelledLogits(ActorLogits logits, AnnotatedActor actor) {

    /** Checks that both components are there. */
    public LabelledLogits {
        Objects.requireNonNull(logits, "logits");
        Objects.requireNonNull(actor, "actor");
    }
}
