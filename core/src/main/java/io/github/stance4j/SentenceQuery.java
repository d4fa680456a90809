// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.List;
import java.util.Objects;

/**
 * A sentence and the actors in it to ask about.
 *
 * @param sentence the sentence
 * @param actors the queries, answered in this order; an empty list has an empty answer
 */
public record SentenceQuery(String sentence, List<ActorQuery> actors) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a span reaches beyond the sentence or has nothing but
     *     white space in it
     */
    public SentenceQuery {
        Objects.requireNonNull(sentence, "sentence");
        actors = List.copyOf(Objects.requireNonNull(actors, "actors"));
        for (ActorQuery query : actors) {
            requireText(sentence, query.actor(), "actor");
            query.target().ifPresent(target -> requireText(sentence, target, "target"));
        }
    }

    private static void requireText(String sentence, Span span, String what) {
        if (Mention.in(sentence, span).text().isBlank()) {
            throw new IllegalArgumentException(
                    "The "
                            + what
                            + " at "
                            + span
                            + " is white space only; expected the place of a name or noun");
        }
    }
}
