// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.stance4j.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceSequenceTest {

    private static final PieceSequence TWO =
            new PieceSequence(
                    List.of(5, 7),
                    List.of(new Span(0, 2), new Span(3, 5)),
                    List.of(true, true),
                    List.of(WordShape.UPPER, WordShape.LOWER));

    /** Of nearly every sentence that is asked for. */
    @Test
    void aWindowOverTheWholeIsNoCopy() {
        assertSame(TWO, TWO.window(0, 2));
    }

    @Test
    void aWindowHasTheSpansOfTheSentence() {
        PieceSequence second = TWO.window(1, 2);

        assertEquals(List.of(7), second.ids());
        assertEquals(List.of(new Span(3, 5)), second.spans());
    }
}
