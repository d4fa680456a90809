// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void theBarIsDrawnTenTimesASecondAtMostAndTakenAway() {
        try (ProgressBar bar = bar(true, 60)) {
            bar.update(0, 8, "a");
            clock.set(99);
            bar.update(1, 8, "not drawn");
            clock.set(100);
            bar.update(4, 8, "b");
        }

        assertEquals(
                "\r[..............................] 0 %, a"
                        + "\r[###############...............] 50 %, b"
                        + "\r"
                        + " ".repeat(40)
                        + "\r",
                drawn());
    }

    @Test
    void whereNoTotalIsKnownOnlyTheMessageIsShown() {
        try (ProgressBar bar = bar(true, 60)) {
            bar.update(5, 0, "5 sentences");
        }

        assertEquals("\r5 sentences\r           \r", drawn());
    }

    @Test
    void aMessageIsCutToTheTerminal() {
        bar(true, 30).update(0, 0, "one two three four five six seven");

        assertEquals("\rone two three four five six", drawn());
    }

    @Test
    void nothingIsDrawnWhereNobodyWatches() {
        bar(false, 60).update(1, 2, "a");

        assertEquals("", drawn());
    }

    private String drawn() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private ProgressBar bar(boolean watched, int width) {
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminal(false, false, watched, width, false));
        return new ProgressBar(console, true, clock::get);
    }
}
