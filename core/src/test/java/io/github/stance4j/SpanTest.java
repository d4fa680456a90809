// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 3", "4, 3", "0, 0"})
    void emptyReversedOrNegativeRangesAreRefused(int start, int end) {
        var e = assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
        assertTrue(e.getMessage().contains("start " + start + " and end " + end), e.getMessage());
    }

    @Test
    void countsUtf16UnitsAsStringDoes() {
        String sentence = "🕊 Oslo";
        assertEquals("Oslo", new Span(3, 7).of(sentence));
        assertEquals(4, new Span(3, 7).length());
    }

    @Test
    void aSpanBeyondTheSentenceHasNoText() {
        assertThrows(IndexOutOfBoundsException.class, () -> new Span(0, 5).of("Oslo"));
    }

    @ParameterizedTest
    @CsvSource({
        // a, b, shared units, of all units that either covers
        "0, 4,  0, 4,  4, 1.0",
        "0, 4,  4, 8,  0, 0.0",
        "0, 4,  6, 8,  0, 0.0",
        "0, 4,  2, 6,  2, 0.3333333333333333",
        "0, 8,  2, 6,  4, 0.5",
    })
    void overlapIsIntersectionOverUnion(int s1, int e1, int s2, int e2, int shared, double iou) {
        Span one = new Span(s1, e1);
        Span other = new Span(s2, e2);
        assertEquals(shared, one.intersection(other));
        assertEquals(shared, other.intersection(one));
        assertEquals(iou, one.overlap(other));
        assertEquals(iou, other.overlap(one));
    }

    @Test
    void movesByAnOffset() {
        assertEquals(new Span(5, 8), new Span(2, 5).shifted(3));
        assertThrows(IllegalArgumentException.class, () -> new Span(2, 5).shifted(-3));
    }

    @Test
    void sortsByStartThenByEnd() {
        List<Span> sorted = List.of(new Span(0, 2), new Span(0, 3), new Span(1, 2));
        assertEquals(
                sorted,
                List.of(sorted.get(2), sorted.get(1), sorted.get(0)).stream().sorted().toList());
    }
}
