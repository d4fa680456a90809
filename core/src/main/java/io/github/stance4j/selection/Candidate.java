// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorStance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that may be chosen.
 *
 * @param sentence the sentence
 * @param words its words; no two candidates have the same
 * @param key candidates with greater ones are preferred
 * @param place when it was offered; of equals the earlier is preferred
 * @param answers what the classifier says of its actors; empty if it has not been asked yet
 */
record Candidate(
        UnlabelledSentence sentence,
        String words,
        double key,
        long place,
        Optional<List<ActorStance>> answers) {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::key)
                    .reversed()
                    .thenComparingLong(Candidate::place);

    Candidate with(List<ActorStance> given) {
        return new Candidate(sentence, words, key, place, Optional.of(given));
    }

    List<ActorStance> actors() {
        return answers.orElseThrow();
    }

    double uncertainty() {
        return Uncertainty.of(actors());
    }
}
