// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordShape;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceRangesTest {

    /** Pieces at [2, 4), [4, 7) and [12, 15). */
    private final PieceSequence pieces =
            new PieceSequence(
                    List.of(7, 8, 9),
                    List.of(new Span(2, 4), new Span(4, 7), new Span(12, 15)),
                    Collections.nCopies(3, true),
                    Collections.nCopies(3, WordShape.LOWER));

    @ParameterizedTest
    @CsvSource({
        "2, 4, 0, 1",
        "3, 5, 0, 2",
        "0, 20, 0, 3",
        // Nothing covered: before all, nearer to the second, in the middle, nearer to the third,
        // after all.
        "0, 2, 0, 1",
        "7, 9, 1, 2",
        "9, 10, 1, 2",
        "10, 12, 2, 3",
        "15, 99, 2, 3"
    })
    void aSpanIsThePiecesThatItCoversOrTheNearestOne(int start, int end, int from, int to) {
        assertEquals(new PieceRange(from, to), PieceRanges.nearest(pieces, new Span(start, end)));
    }

    @Test
    void theHullHasBothInIt() {
        assertEquals(
                new PieceRange(1, 9), PieceRanges.hull(new PieceRange(5, 9), new PieceRange(1, 2)));
        assertEquals(
                new PieceRange(1, 9), PieceRanges.hull(new PieceRange(1, 9), new PieceRange(3, 4)));
    }
}
