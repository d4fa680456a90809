// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "中国, 4", "e\u0301, 1", "😀, 2", "ｱ, 1", "שלום, 4", "'', 0"})
    void widthCountsColumns(String text, int width) {
        assertEquals(width, TerminalText.width(text));
    }

    @Test
    void linesBreakAtSpaces() {
        assertEquals(
                List.of("one two", "three", "fourfive", "six"),
                TerminalText.wrapped("one two three fourfivesix", 8));
        assertEquals(List.of("中国", "外交", "部"), TerminalText.wrapped("中国外交部", 5));
        assertEquals(List.of(""), TerminalText.wrapped("", 8));
    }

    @Test
    void wrappingLosesNothingAndKeepsTheWidth() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] parts = {"a", "bc", "中", "😀", " ", "e\u0301", "-"};
        for (int round = 0; round < 500; round++) {
            String line =
                    IntStream.range(0, random.nextInt(80))
                            .mapToObj(i -> parts[random.nextInt(parts.length)])
                            .collect(Collectors.joining())
                            .replaceAll(" +", " ")
                            .strip();
            int width = 2 + random.nextInt(20);

            List<String> lines = TerminalText.wrapped(line, width);

            assertEquals(
                    line.replace(" ", ""), String.join("", lines).replace(" ", ""), "seed " + seed);
            lines.forEach(
                    wrapped -> assertTrue(TerminalText.width(wrapped) <= width, "seed " + seed));
        }
    }

    @Test
    void aWordOfAMegabyteIsWrappedInTime() {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(12_500, TerminalText.wrapped("x".repeat(1_000_000), 80).size()));
    }
}
