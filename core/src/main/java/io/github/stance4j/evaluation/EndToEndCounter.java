// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;

/** Matches the actors first; what an actor without a match holds is missed or wrong. */
final class EndToEndCounter implements SentenceCounter {

    private final CountLayout layout;

    EndToEndCounter(CountLayout layout) {
        this.layout = layout;
    }

    @Override
    public int[] count(AnnotatedSentence gold, List<ActorStance> predictions) {
        predictions.forEach(prediction -> check(gold, prediction));
        Alignment alignment = Alignment.of(gold, predictions);
        int[] counts = layout.newCounts();
        addActors(counts, alignment);
        for (int i = 0; i < layout.schema().stances().size(); i++) {
            addStance(counts, i, alignment);
        }
        for (ActorMatch match : alignment.matches()) {
            layout.addLabels(
                    counts,
                    alignment.gold().get(match.gold()).mentions().get(match.goldMention()),
                    alignment
                            .predicted()
                            .get(match.predicted())
                            .mentions()
                            .get(match.predictedMention()));
        }
        return counts;
    }

    private static void check(AnnotatedSentence sentence, ActorStance prediction) {
        Mention mention = prediction.actor();
        if (!Mention.in(sentence.text(), mention.span()).equals(mention)) {
            throw new IllegalArgumentException(
                    String.format(
                            "Sentence %s: the predicted actor %s is not what stands there",
                            sentence.id(), mention));
        }
    }

    private void addActors(int[] counts, Alignment alignment) {
        List<ActorMatch> matches = alignment.matches();
        layout.addActors(
                counts,
                alignment.gold().size(),
                alignment.predicted().size(),
                matches.size(),
                (int) matches.stream().filter(ActorMatch::isExact).count());
    }

    private void addStance(int[] counts, int index, Alignment alignment) {
        Stance stance = layout.schema().stances().get(index);
        boolean allAnnotated = true;
        for (int i = 0; i < alignment.gold().size(); i++) {
            NamedActor<AnnotatedActor> actor = alignment.gold().get(i);
            if (actor.any(mention -> mention.isAnnotated(stance))) {
                layout.addStance(
                        counts,
                        index,
                        actor.any(mention -> mention.holds(stance)),
                        alignment.predictedFor(i).filter(p -> holds(p, stance)).isPresent());
            } else {
                allAnnotated = false;
            }
        }
        if (allAnnotated) {
            alignment
                    .invented()
                    .forEach(p -> layout.addStance(counts, index, false, holds(p, stance)));
        }
    }

    private static boolean holds(NamedActor<ActorStance> actor, Stance stance) {
        return actor.any(mention -> mention.holds(stance));
    }
}
