// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.SentenceQuery;
import java.util.List;

/** A simple way to score actors. Immutable. */
public interface Baseline {

    /** Returns what to call it in a table. */
    String name();

    /** Scores the actors of a sentence, in their order. */
    List<ActorStance> score(SentenceQuery query);

    /** Takes runs of capitalised words for the actors of a sentence and scores them. */
    default List<ActorStance> score(String sentence) {
        return score(
                new SentenceQuery(
                        sentence,
                        CapitalizedNames.in(sentence).stream().map(ActorQuery::of).toList()));
    }
}
