// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import io.github.stance4j.model.text.WordShape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchInputsTest {

    private static final WordPieceVocabulary VOCABULARY =
            WordPieceVocabulary.of(
                    List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "nor", "##way", "."));

    private final BatchInputs inputs =
            new BatchInputs(
                    Stream.of("Norway.", ".")
                            .map(new WordPieceTokenizer(VOCABULARY)::tokenize)
                            .toList(),
                    VOCABULARY);

    @Test
    void sequencesArePaddedToTheLongest() {
        assertEquals(2, inputs.rows());
        assertEquals(5, inputs.time());
        assertArrayEquals(new int[] {5, 3}, inputs.lengths());
        assertArrayEquals(new int[] {2, 4, 5, 6, 3, 2, 6, 3, 0, 0}, inputs.pieces());
        assertArrayEquals(new float[] {1, 1, 1, 1, 1, 1, 1, 1, 0, 0}, inputs.mask());
    }

    @Test
    void aPieceHasTheShapesOfTheWordsAroundIt() {
        float[] shapes = inputs.shapes();
        int each = WordShape.values().length;
        float[] expected = new float[3 * each];
        expected[WordShape.PADDING.ordinal()] = 1;
        expected[each + WordShape.CAPITALIZED_FIRST.ordinal()] = 1;
        expected[2 * each + WordShape.OTHER.ordinal()] = 1;

        for (int piece : new int[] {1, 2}) {
            float[] row = new float[expected.length];
            System.arraycopy(shapes, piece * row.length, row, 0, row.length);
            assertArrayEquals(expected, row);
        }
        assertEquals(10 * BatchInputs.SHAPE_FEATURES, shapes.length);
        assertEquals(0, shapes[0]);
    }

    @Test
    void logProbabilitiesLeaveOutWhatIsNoPiece() {
        float[] logits = new float[2 * 5 * 3];
        logits[3] = (float) Math.log(2);
        logits[5 * 3 + 3 + 2] = 1000;

        float[][][] tags = inputs.logProbabilities(logits);

        assertEquals(List.of(3, 1), Stream.of(tags).map(row -> row.length).toList());
        assertArrayEquals(
                new float[] {(float) Math.log(0.5), (float) Math.log(0.25), (float) Math.log(0.25)},
                tags[0][0],
                1e-6f);
        assertArrayEquals(new float[] {-1000, -1000, 0}, tags[1][0], 1e-3f);
    }
}
