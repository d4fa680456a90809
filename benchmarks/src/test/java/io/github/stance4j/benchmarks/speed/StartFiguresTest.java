// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartFiguresTest {

    private static final StartFigures FIGURES =
            new StartFigures(
                    Map.of("Machine", "a slow one"),
                    3,
                    Spread.of(List.of(0.5, 0.4, 0.6)),
                    Spread.of(List.of(0.7, 0.9, 0.8)),
                    Spread.of(List.of(1.0, 1.25, 1.5)));

    @Test
    void eachRowHasMedianLeastAndGreatest() {
        String markdown = FIGURES.markdown();

        assertTrue(markdown.startsWith("Machine: a slow one."), markdown);
        assertTrue(markdown.contains("| its first answer | 0.80 [0.70, 0.90] |"), markdown);
        assertTrue(markdown.contains("| its end | 1.25 [1.00, 1.50] |"), markdown);
    }

    @Test
    void figuresAreReadAsTheyWereWritten() {
        assertEquals(FIGURES, StartFigures.of(new ObjectMapper().valueToTree(FIGURES)));
    }

    @Test
    void theProcessThatAnswersTellsBothTimes() throws Exception {
        double[] seconds = FirstAnswer.seconds();

        assertEquals(2, seconds.length);
        assertTrue(seconds[0] > 0 && seconds[1] > seconds[0], seconds[0] + " " + seconds[1]);
    }
}
