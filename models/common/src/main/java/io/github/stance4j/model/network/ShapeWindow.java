// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordShape;

/**
 * The word-shape input of the tagger: one-hot shapes of the word before, the word itself and the
 * word after.
 */
final class ShapeWindow {

    private static final int SHAPES = WordShape.values().length;

    /** Number of features of a piece. */
    static final int FEATURES = 3 * SHAPES;

    private ShapeWindow() {}

    /**
     * Writes the features of a sequence, special pieces included.
     *
     * @param features rows of {@link #FEATURES} numbers, all 0, one after the other
     * @param row the row of the sequence's {@code [CLS]}
     */
    static void write(PieceSequence sequence, float[] features, int row) {
        for (int i = 0; i < sequence.size(); i++) {
            int offset = (row + i + 1) * FEATURES;
            features[offset + shapeAt(sequence, wordBefore(sequence, i))] = 1;
            features[offset + SHAPES + sequence.shapes().get(i).ordinal()] = 1;
            features[offset + 2 * SHAPES + shapeAt(sequence, wordAfter(sequence, i))] = 1;
        }
    }

    private static int shapeAt(PieceSequence sequence, int piece) {
        return piece < 0 || piece >= sequence.size()
                ? WordShape.PADDING.ordinal()
                : sequence.shapes().get(piece).ordinal();
    }

    private static int wordBefore(PieceSequence sequence, int piece) {
        int start = piece;
        while (start > 0 && !sequence.wordStarts().get(start)) {
            start--;
        }
        return start - 1;
    }

    private static int wordAfter(PieceSequence sequence, int piece) {
        int next = piece + 1;
        while (next < sequence.size() && !sequence.wordStarts().get(next)) {
            next++;
        }
        return next;
    }
}
