// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.BLAME;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RankingTest {

    /** One sentence with one actor for each probability; a negative one is of an actor without. */
    private static Ranking ranked(double... signedProbabilities) {
        List<AnnotatedSentence> gold = new ArrayList<>();
        List<List<ActorStance>> predictions = new ArrayList<>();
        for (double signed : signedProbabilities) {
            Mention peru = mention("Peru", "Peru", 1);
            gold.add(sentence("s" + gold.size(), "Peru", gold(peru, signed > 0, false, "cold")));
            predictions.add(List.of(predicted(peru, Math.abs(signed), 0.1, "cold")));
        }
        return Ranking.of(BLAME, gold, predictions);
    }

    private static double averagePrecision(Ranking ranked, int... weights) {
        return ranked.averagePrecision(weights).orElseThrow();
    }

    @Test
    void isOneIfAllHoldersComeFirst() {
        assertEquals(1, averagePrecision(ranked(0.9, -0.2, 0.8, -0.1), 1, 1, 1, 1));
    }

    @Test
    void isTheMeanPrecisionAtTheHolders() {
        // Ranks of the holders: 1, 3 and 6.
        Ranking ranked = ranked(0.9, -0.8, 0.7, -0.6, -0.5, 0.4);
        assertEquals(
                (1 + 2.0 / 3 + 3.0 / 6) / 3, averagePrecision(ranked, 1, 1, 1, 1, 1, 1), 1e-12);
    }

    @Test
    void equalProbabilitiesCountAtOnceWhateverTheirOrder() {
        assertEquals(0.5, averagePrecision(ranked(0.6, -0.6), 1, 1));
        assertEquals(0.5, averagePrecision(ranked(-0.6, 0.6), 1, 1));
    }

    @Test
    void aSentenceDrawnTwiceCountsTwice() {
        Ranking ranked = ranked(0.9, -0.8, 0.7);
        Ranking repeated = ranked(0.9, -0.8, -0.8, 0.7);
        assertEquals(averagePrecision(repeated, 1, 1, 1, 1), averagePrecision(ranked, 1, 2, 1));
        assertEquals(1, averagePrecision(ranked, 1, 0, 1));
    }

    @Test
    void isUndefinedWithoutHolders() {
        assertEquals(OptionalDouble.empty(), ranked(-0.9).averagePrecision(new int[] {1}));
        assertEquals(OptionalDouble.empty(), ranked(0.9, -0.8).averagePrecision(new int[] {0, 2}));
    }

    @Test
    void theCurveHasAPointWhereverRecallGrows() {
        // Ranks: held, not, two at once of which one is held, not, held.
        PrecisionRecallCurve curve = ranked(0.9, -0.8, 0.7, -0.7, -0.6, 0.5).curve();

        assertEquals(6, curve.actors());
        assertEquals(3, curve.positives());
        assertEquals(
                List.of(
                        new PrecisionRecallCurve.Point(0.9, 1 / 3.0, 1),
                        new PrecisionRecallCurve.Point(0.7, 2 / 3.0, 2 / 4.0),
                        new PrecisionRecallCurve.Point(0.5, 1, 3 / 6.0)),
                curve.points());
        assertEquals((1 + 0.5 + 0.5) / 3, curve.averagePrecision().orElseThrow(), 1e-12);
    }

    @Test
    void theCurveOfNobodyIsEmpty() {
        PrecisionRecallCurve curve = ranked(-0.9).curve();

        assertEquals(List.of(), curve.points());
        assertEquals(OptionalDouble.empty(), curve.averagePrecision());
        assertEquals(OptionalDouble.empty(), ranked().curve().averagePrecision());
    }
}
