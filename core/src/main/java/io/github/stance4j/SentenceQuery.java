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
     * @throws IllegalArgumentException if a span reaches beyond the sentence
     */
    public SentenceQuery {
        Objects.requireNonNull(sentence, "sentence");
        actors = List.copyOf(actors);
        for (ActorQuery query : actors) {
            Mention.in(sentence, query.actor());
            query.target().ifPresent(target -> Mention.in(sentence, target));
        }
    }
}
