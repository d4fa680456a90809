// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({"80, 80", "'', 100", "x, 100", "-5, 100", "5, 30", "99999, 100"})
    void theWidthIsThatOfColumns(String columns, int width) {
        assertEquals(width, Terminal.of(Map.of("COLUMNS", columns, "STANCE4J_TTY", "")).width());
    }

    @Test
    void colourNeedsATerminalThatTakesIt() {
        assertEquals(
                new Terminal(true, true, false, 100, true),
                Terminal.of(Map.of("STANCE4J_TTY", "io", "TERM", "xterm", "NO_COLOR", "")));
        assertEquals(
                new Terminal(false, true, true, 100, false),
                Terminal.of(Map.of("STANCE4J_TTY", "oe", "NO_COLOR", "1")));
        assertEquals(
                new Terminal(false, true, false, 100, false),
                Terminal.of(Map.of("STANCE4J_TTY", "o", "TERM", "dumb")));
        assertEquals(
                new Terminal(true, false, true, 100, false),
                Terminal.of(Map.of("STANCE4J_TTY", "ie")));
    }
}
