// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;

/** Compares actor by actor, in their order. */
final class GivenActorsCounter implements SentenceCounter {

    private final CountLayout layout;

    GivenActorsCounter(CountLayout layout) {
        this.layout = layout;
    }

    @Override
    public int[] count(AnnotatedSentence gold, List<ActorStance> predictions) {
        if (gold.actors().size() != predictions.size()) {
            throw new IllegalArgumentException(
                    String.format(
                            "Sentence %s has %d actors, but there are %d predictions",
                            gold.id(), gold.actors().size(), predictions.size()));
        }
        int[] counts = layout.newCounts();
        for (int i = 0; i < predictions.size(); i++) {
            checkSame(gold, gold.actors().get(i), predictions.get(i));
            add(counts, gold.actors().get(i), predictions.get(i));
        }
        return counts;
    }

    private static void checkSame(
            AnnotatedSentence sentence, AnnotatedActor gold, ActorStance prediction) {
        if (!gold.actor().equals(prediction.actor())
                || !gold.target().equals(prediction.target())) {
            throw new IllegalArgumentException(
                    String.format(
                            "Sentence %s: the prediction of %s stands in the place of that of %s",
                            sentence.id(), prediction.actor(), gold.actor()));
        }
    }

    private void add(int[] counts, AnnotatedActor gold, ActorStance prediction) {
        List<Stance> stances = layout.schema().stances();
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            if (gold.isAnnotated(stance)) {
                layout.addStance(counts, i, gold.holds(stance), prediction.holds(stance));
            }
        }
        layout.addLabels(counts, gold, prediction);
    }
}
