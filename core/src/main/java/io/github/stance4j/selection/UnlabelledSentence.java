// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.SentenceQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that nobody has annotated.
 *
 * @param id what it is called where it comes from; need not be unique
 * @param text the sentence
 * @param actors the actors that are to be annotated, each once; empty to find them
 */
public record UnlabelledSentence(String id, String text, Optional<List<ActorQuery>> actors) {

    /**
     * Copies the list and leaves out what stands in it again.
     *
     * @throws IllegalArgumentException if an actor is not in the sentence
     */
    public UnlabelledSentence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        actors = actors.map(list -> list.stream().distinct().toList());
        if (actors.isPresent()) {
            query(text, actors.get());
        }
    }

    /** Makes a sentence whose actors are to be found. */
    public static UnlabelledSentence of(String id, String text) {
        return new UnlabelledSentence(id, text, Optional.empty());
    }

    /** Asks about the actors that are given, if they are. */
    Optional<SentenceQuery> query() {
        return actors.map(given -> query(text, given));
    }

    private static SentenceQuery query(String text, List<ActorQuery> actors) {
        return new SentenceQuery(text, actors);
    }
}
