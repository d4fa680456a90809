// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.SentenceQuery;
import java.util.List;

/** What a baseline has learnt: how probable each label of an actor is. */
@FunctionalInterface
public interface ActorScorer {

    /** Scores the actors of a sentence, in their order. */
    List<ActorProbabilities> score(SentenceQuery query);
}
