// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What precision each threshold on the probability of a label would give, and what recall.
 *
 * @param actors how many actors the label was annotated for
 * @param positives how many of them have it
 * @param points one for each threshold at which recall grows, the highest threshold first; actors
 *     of equal probability are passed at once
 * @param averagePrecision the area under the steps that go down to each point from the recall
 *     before it, as {@code average_precision} of an {@link Evaluation}; empty if no actor has the
 *     label
 */
public record PrecisionRecallCurve(
        int actors, int positives, List<Point> points, OptionalDouble averagePrecision) {

    /**
     * What holds if the label is given to every actor with at least this probability.
     *
     * @param threshold the probability, in [0, 1]
     * @param recall the share of the actors with the label that get it, in (0, 1]
     * @param precision the share of those that get it that have it, in (0, 1]
     */
    public record Point(double threshold, double recall, double precision) {}

    /** Copies the list. */
    public PrecisionRecallCurve {
        points = List.copyOf(points);
        Objects.requireNonNull(averagePrecision, "averagePrecision");
    }

    /**
     * Takes the probability of holding a stance for each actor that it was annotated for.
     *
     * @param predictions the answers for the given actors of each sentence, in their order
     * @throws IllegalArgumentException if the answers lack the stance
     */
    public static PrecisionRecallCurve of(
            Stance stance, List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        return Ranking.of(stance, gold, predictions).curve();
    }

    /**
     * Takes the probability of one label of an exclusive set, against all others, for each actor
     * that has any; a label that the classifier does not know has a probability of 0.
     *
     * @param predictions the answers for the given actors of each sentence, in their order
     */
    public static PrecisionRecallCurve of(
            LabelSet set,
            String label,
            List<AnnotatedSentence> gold,
            List<List<ActorStance>> predictions) {
        return Ranking.of(set, label, gold, predictions).curve();
    }
}
