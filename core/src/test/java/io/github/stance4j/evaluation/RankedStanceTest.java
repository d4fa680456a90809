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

class RankedStanceTest {

    /** One sentence with one actor for each probability; a negative one is of an actor without. */
    private static RankedStance ranked(double... signedProbabilities) {
        List<AnnotatedSentence> gold = new ArrayList<>();
        List<List<ActorStance>> predictions = new ArrayList<>();
        for (double signed : signedProbabilities) {
            Mention peru = mention("Peru", "Peru", 1);
            gold.add(sentence("s" + gold.size(), "Peru", gold(peru, signed > 0, false, "cold")));
            predictions.add(List.of(predicted(peru, Math.abs(signed), 0.1, "cold")));
        }
        return new RankedStance(BLAME, gold, predictions);
    }

    private static double averagePrecision(RankedStance ranked, int... weights) {
        return ranked.averagePrecision(weights).orElseThrow();
    }

    @Test
    void isOneIfAllHoldersComeFirst() {
        assertEquals(1, averagePrecision(ranked(0.9, -0.2, 0.8, -0.1), 1, 1, 1, 1));
    }

    @Test
    void isTheMeanPrecisionAtTheHolders() {
        // Ranks of the holders: 1, 3 and 6.
        RankedStance ranked = ranked(0.9, -0.8, 0.7, -0.6, -0.5, 0.4);
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
        RankedStance ranked = ranked(0.9, -0.8, 0.7);
        RankedStance repeated = ranked(0.9, -0.8, -0.8, 0.7);
        assertEquals(averagePrecision(repeated, 1, 1, 1, 1), averagePrecision(ranked, 1, 2, 1));
        assertEquals(1, averagePrecision(ranked, 1, 0, 1));
    }

    @Test
    void isUndefinedWithoutHolders() {
        assertEquals(OptionalDouble.empty(), ranked(-0.9).averagePrecision(new int[] {1}));
        assertEquals(OptionalDouble.empty(), ranked(0.9, -0.8).averagePrecision(new int[] {0, 2}));
    }
}
