// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.Span;
import java.util.Comparator;

/**
 * A gold actor and a predicted one that are taken for the same, by the two of their mentions that
 * overlap most.
 *
 * @param gold the index of the gold actor
 * @param goldMention the index of its mention
 * @param goldSpan where that stands
 * @param predicted the index of the predicted actor
 * @param predictedMention the index of its mention
 * @param predictedSpan where that stands
 */
record ActorMatch(
        int gold,
        int goldMention,
        Span goldSpan,
        int predicted,
        int predictedMention,
        Span predictedSpan) {

    /** Puts the better match first: the one that overlaps more or, of equals, stands earlier. */
    static final Comparator<ActorMatch> BEST_FIRST =
            Comparator.comparingDouble((ActorMatch match) -> -match.overlap())
                    .thenComparing(ActorMatch::goldSpan)
                    .thenComparing(ActorMatch::predictedSpan);

    /** Returns the intersection over union in characters. */
    double overlap() {
        return goldSpan.overlap(predictedSpan);
    }

    boolean isExact() {
        return goldSpan.equals(predictedSpan);
    }
}
