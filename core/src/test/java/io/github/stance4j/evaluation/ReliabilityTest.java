// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.BLAME;
import static io.github.stance4j.evaluation.Example.TONE;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Mention;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final Mention PERU = mention("Peru", "Peru", 1);
    private static final int[] ONCE = {1, 1, 1};

    /** One sentence for each probability; the last actor blames. */
    private static Reliability reliability(double first, double second, double blaming) {
        return Reliability.of(
                BLAME,
                List.of(
                        sentence("a", "Peru", gold(PERU, false, false, "cold")),
                        sentence("b", "Peru", gold(PERU, false, false, "cold")),
                        sentence("c", "Peru", gold(PERU, true, false, "cold"))),
                List.of(
                        List.of(predicted(PERU, first, 0, "cold")),
                        List.of(predicted(PERU, second, 0, "cold")),
                        List.of(predicted(PERU, blaming, 0, "cold"))));
    }

    @Test
    void sureAnswersHideWhatTheDoubtfulOnesAreOffBy() {
        Reliability all = reliability(0.02, 0.6, 0.98);
        assertEquals(
                (0.02 + 0.6 + 0.02) / 3, all.expectedCalibrationError(ONCE).orElseThrow(), 1e-12);
        assertEquals(
                0.6, all.between(0.1, 0.9).expectedCalibrationError(ONCE).orElseThrow(), 1e-12);
    }

    @Test
    void bothEndsAreIncluded() {
        Reliability all = reliability(0.1, 0.05, 0.9);
        assertEquals(
                0.1, all.between(0.1, 0.9).expectedCalibrationError(ONCE).orElseThrow(), 1e-12);
    }

    @Test
    void binsTellHowOftenAnswersOfOneKindAreRight() {
        Reliability all = reliability(0.72, 0.74, 0.78).and(reliability(0.02, 0.04, 0.76));

        List<Reliability.Bin> bins = all.bins();

        assertEquals(6, all.answers());
        assertEquals(2, bins.size());
        assertEquals(2, bins.get(0).answers());
        assertEquals(0.03, bins.get(0).confidence(), 1e-12);
        assertEquals(0, bins.get(0).right());
        assertEquals(4, bins.get(1).answers());
        assertEquals(0.75, bins.get(1).confidence(), 1e-12);
        assertEquals(0.5, bins.get(1).right());
        assertEquals((2 * 0.03 + 4 * 0.25) / 6, all.calibrationError().orElseThrow(), 1e-12);
    }

    @Test
    void chanceAloneMakesFewAnswersSeemWrong() {
        Reliability three = reliability(0.5, 0.5, 0.5);

        // Of three answers all are right, or none, one time in four: 0.5 off; else a sixth.
        assertEquals(0.25, three.errorByChance(20_000, 1).orElseThrow(), 0.01);
        assertEquals(OptionalDouble.empty(), three.between(0.6, 0.9).errorByChance(10, 1));
    }

    @Test
    void withoutDoubtfulAnswersThereIsNothingToMeasure() {
        assertEquals(
                OptionalDouble.empty(),
                reliability(0, 0.01, 0.99).between(0.1, 0.9).expectedCalibrationError(ONCE));
    }

    @Test
    void aLabelOfASetIsMeasuredAgainstAllOthers() {
        Reliability mild =
                Reliability.of(
                        TONE,
                        "mild",
                        List.of(
                                sentence("a", "Peru", gold(PERU, false, false, "mild")),
                                sentence("b", "Peru", gold(PERU, false, false, "cold"))),
                        List.of(
                                List.of(predicted(PERU, 0, 0, "mild")),
                                // It knows of cold only.
                                List.of(predicted(PERU, 0, 0, "cold"))));

        assertEquals(
                List.of(new Reliability.Bin(1, 0, 0), new Reliability.Bin(1, 1, 1)), mild.bins());
    }
}
