// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.PieceRange;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An actor to score in a passage.
 *
 * @param actor the actor's pieces in the passage
 * @param target the target's pieces in the passage
 * @param answer takes what the network says
 */
record Question(PieceRange actor, Optional<PieceRange> target, Consumer<ActorLogits> answer) {}
