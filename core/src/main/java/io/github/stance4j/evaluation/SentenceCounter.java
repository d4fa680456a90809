// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;

/** Compares the predictions of one sentence with its gold annotation. */
@FunctionalInterface
interface SentenceCounter {

    /**
     * Returns the counts as {@link CountLayout} lays them out.
     *
     * @throws IllegalArgumentException if the predictions are not of this sentence
     */
    int[] count(AnnotatedSentence gold, List<ActorStance> predictions);
}
