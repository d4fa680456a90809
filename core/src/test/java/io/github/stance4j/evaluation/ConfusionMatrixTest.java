// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    private static final List<String> LABELS = List.of("cold", "mild", "warm");

    private static final ConfusionMatrix MATRIX =
            new ConfusionMatrix(
                    LABELS, List.of(List.of(5, 2, 0), List.of(1, 3, 0), List.of(4, 0, 5)));

    @Test
    void rowsAreGoldAndColumnsPredicted() {
        assertEquals(2, MATRIX.count("cold", "mild"));
        assertEquals(1, MATRIX.count("mild", "cold"));
        assertEquals(20, MATRIX.total());
    }

    @Test
    void eachLabelIsCountedAgainstAllOthers() {
        assertEquals(new BinaryCounts(5, 5, 2), MATRIX.of("cold"));
        assertEquals(new BinaryCounts(3, 2, 1), MATRIX.of("mild"));
        assertEquals(new BinaryCounts(5, 0, 4), MATRIX.of("warm"));
    }

    @Test
    void accuracyAndMacroF1AreThoseCountedByHand() {
        assertEquals(13.0 / 20, MATRIX.accuracy().orElseThrow(), 1e-12);
        double mean = (10.0 / 17 + 6.0 / 9 + 10.0 / 14) / 3;
        assertEquals(mean, MATRIX.macroF1().orElseThrow(), 1e-12);
    }

    @Test
    void aLabelThatIsNowhereIsLeftOutOfTheMeanAndOneThatIsMissedIsNot() {
        ConfusionMatrix matrix =
                new ConfusionMatrix(
                        LABELS, List.of(List.of(4, 0, 0), List.of(0, 0, 0), List.of(1, 0, 0)));
        assertEquals(OptionalDouble.empty(), matrix.of("mild").f1());
        assertEquals((8.0 / 9 + 0) / 2, matrix.macroF1().orElseThrow(), 1e-12);
    }

    @Test
    void nothingPredictedIsUndefined() {
        ConfusionMatrix matrix = new ConfusionMatrix(List.of("cold"), List.of(List.of(0)));
        assertEquals(OptionalDouble.empty(), matrix.accuracy());
        assertEquals(OptionalDouble.empty(), matrix.macroF1());
    }

    @Test
    void theMatrixIsSquareAndKnowsItsLabels() {
        List<List<Integer>> ragged = List.of(List.of(1, 2), List.of(3));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ConfusionMatrix(List.of("a", "b"), ragged));
        assertThrows(IllegalArgumentException.class, () -> MATRIX.count("cold", "hot"));
    }
}
