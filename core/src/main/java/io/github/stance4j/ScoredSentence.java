// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of a stream, and its answers.
 *
 * @param sentence the sentence, as it was given
 * @param actors what {@link StanceClassifier#classify(String)} returns for it, or {@link
 *     StanceClassifier#classify(String, List)} where actors are given
 */
public record ScoredSentence(String sentence, List<ActorStance> actors) {

    /** Copies the list. */
    public ScoredSentence {
        Objects.requireNonNull(sentence, "sentence");
        actors = List.copyOf(actors);
    }
}
