// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamFiguresTest {

    private static final StreamFigures FIGURES =
            new StreamFigures(
                    Map.of("Machine", "a slow one"),
                    "the system",
                    1000,
                    50,
                    List.of(
                            new StreamTenth(40, 50, new Spread(0.8, 0.7, 0.9), 90_000_000, null),
                            new StreamTenth(
                                    19, 25, new Spread(0.76, 0.7, 0.8), 91_000_000, 800_000_000L)));

    @Test
    void theLastTenthIsComparedWithTheFirstByRatio() {
        assertEquals(0.95, FIGURES.lastOverFirst(), 1e-9);

        String markdown = FIGURES.markdown();

        assertTrue(
                markdown.contains("| 1 | 40.0 | 50.0 | 0.80 [0.70, 0.90] | 90.0 | – |"), markdown);
        assertTrue(
                markdown.contains("0.950 of the first's, its heap 1.011, its resident memory –."),
                markdown);
    }

    @Test
    void aStreamIsSteadyIfNeitherSpeedNorMemoryHasChangedMuch() {
        assertTrue(FIGURES.isSteady(0.051, 0.02));
        assertFalse(FIGURES.isSteady(0.049, 0.02), "speed");
        assertFalse(FIGURES.isSteady(0.051, 0.01), "heap");
        assertFalse(withResident(800, 900).isSteady(0.051, 0.1), "resident");
        assertTrue(withResident(800, 900).isSteady(0.051, 0.13));
    }

    private static StreamFigures withResident(long first, long last) {
        Spread ratio = new Spread(1, 1, 1);
        return new StreamFigures(
                Map.of(),
                "s",
                20,
                1,
                List.of(
                        new StreamTenth(1, 1, ratio, 90, first),
                        new StreamTenth(1, 1, ratio, 90, last)));
    }

    @Test
    void figuresAreReadAsTheyWereWritten() {
        assertEquals(FIGURES, StreamFigures.of(new ObjectMapper().valueToTree(FIGURES)));
    }
}
