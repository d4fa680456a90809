// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.network.PieceRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

    @Test
    void aSentenceThatFitsIsOneWindow() {
        assertEquals(List.of(new Window(0, 8, 0, 8)), new Windows(8, 8).all());
        assertEquals(List.of(new Window(0, 1, 0, 1)), new Windows(1, 510).all());
    }

    @Test
    void windowsOverlapByHalfAndTheLastOneEndsWithTheSentence() {
        assertEquals(
                List.of(
                        new Window(0, 8, 0, 6),
                        new Window(4, 12, 6, 10),
                        new Window(8, 16, 10, 13),
                        new Window(10, 18, 13, 18)),
                new Windows(18, 8).all());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 16, 33})
    void coresCoverTheSentenceOnceWithAQuarterOfAWindowOnBothSides(int longest) {
        for (int pieces = 1; pieces <= 5 * longest + 3; pieces++) {
            int next = 0;
            for (Window window : new Windows(pieces, longest).all()) {
                String message = window + " of " + pieces + " pieces";
                assertEquals(next, window.coreFrom(), message);
                assertTrue(window.coreTo() > next || longest == 1, message);
                assertEquals(Math.min(longest, pieces), window.to() - window.from(), message);
                assertTrue(
                        window.from() == 0 || window.coreFrom() - window.from() >= longest / 4,
                        message);
                assertTrue(
                        window.to() == pieces || window.to() - window.coreTo() >= longest / 4,
                        message);
                next = window.coreTo();
            }
            assertEquals(pieces, next);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // In the core of the first and of the second window.
        "0, 1, 0",
        "11, 12, 0",
        "12, 13, 8",
        // In the core of the first, of length 16, with context of 2 pieces after it, and of 1.
        "10, 14, 0",
        "9, 15, 4",
        // The same at the start of the sentence, with as much context as any window could give.
        "0, 13, 0",
        // As long as a window, and longer.
        "3, 19, 3",
        "3, 25, 3",
        "0, 36, 0",
        // No window begins later than 20.
        "35, 36, 20",
        "20, 36, 20"
    })
    void aRangeIsReadInTheWindowOfItsMiddleOrInOneOfItsOwn(int from, int to, int window) {
        Window found = new Windows(36, 16).around(new PieceRange(from, to));

        assertEquals(window, found.from());
        assertEquals(window + 16, found.to());
    }

    @Test
    void everyRangeThatFitsAWindowIsContainedInItsWindow() {
        Windows windows = new Windows(29, 8);
        for (int from = 0; from < 29; from++) {
            for (int to = from + 1; to <= Math.min(29, from + 8); to++) {
                PieceRange range = new PieceRange(from, to);
                Window window = windows.around(range);
                assertTrue(window.contains(range), window + " for " + range);
                assertEquals(range, window.inSentence(window.inWindow(range)));
            }
        }
    }
}
