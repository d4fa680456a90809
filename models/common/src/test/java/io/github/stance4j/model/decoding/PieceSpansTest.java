// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceSpansTest {

    /** Pieces 0 to 4 at the offsets 0, 1, 3, 6 and 7. */
    private static final PieceSequence PIECES = PieceSequences.of("w- w  ww");

    @ParameterizedTest
    @CsvSource({"0,1,0,1", "0,2,0,2", "1,4,1,3", "2,5,2,3", "3,8,2,5", "5,99,3,5", "0,99,0,5"})
    void coversASpanWithThePiecesThatTouchIt(int start, int end, int from, int to) {
        assertEquals(
                Optional.of(new PieceRange(from, to)),
                PieceSpans.covering(PIECES, new Span(start, end)));
    }

    @ParameterizedTest
    @CsvSource({"2,3", "4,6", "8,9", "100,200"})
    void coversWhiteSpaceAndWhatLiesBeyondTheTextWithNothing(int start, int end) {
        assertEquals(Optional.empty(), PieceSpans.covering(PIECES, new Span(start, end)));
    }

    @Test
    void coversNothingBeforeAWindow() {
        PieceSequence window = PIECES.window(2, 4);
        assertEquals(Optional.empty(), PieceSpans.covering(window, new Span(0, 2)));
        assertEquals(
                Optional.of(new PieceRange(0, 1)), PieceSpans.covering(window, new Span(0, 4)));
    }

    @Test
    void returnsTheTextFromTheFirstToTheLastPiece() {
        assertEquals(new Span(1, 7), PieceSpans.span(PIECES, new PieceRange(1, 4)));
    }
}
