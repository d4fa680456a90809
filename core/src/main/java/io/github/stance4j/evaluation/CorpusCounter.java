// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;

/** Compares the predictions of many sentences with their gold annotation, one by one. */
final class CorpusCounter {

    private final CountLayout layout;
    private final SentenceCounter counter;

    CorpusCounter(CountLayout layout, Setting setting) {
        this.layout = layout;
        this.counter =
                switch (setting) {
                    case GIVEN_ACTORS -> new GivenActorsCounter(layout);
                    case END_TO_END -> new EndToEndCounter(layout);
                };
    }

    /**
     * Returns the counts of each sentence.
     *
     * @throws IllegalArgumentException if the predictions are not of these sentences, or one lacks
     *     a label
     */
    int[][] count(List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        if (gold.size() != predictions.size()) {
            throw new IllegalArgumentException(
                    "There are predictions for "
                            + predictions.size()
                            + " sentences, expected "
                            + gold.size());
        }
        int[][] counts = new int[gold.size()][];
        for (int i = 0; i < counts.length; i++) {
            predictions.get(i).forEach(this::checkLabels);
            counts[i] = counter.count(gold.get(i), predictions.get(i));
        }
        return counts;
    }

    /** A label that was not predicted would otherwise count as one that is not held. */
    private void checkLabels(ActorStance prediction) {
        layout.schema().stances().forEach(prediction::probability);
        layout.schema().labelSets().forEach(set -> prediction.label(set.name()));
    }
}
