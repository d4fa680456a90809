// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8LinesTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'a', 1",
        "'a\n', 1",
        "'a\nb', 2",
        "'\n', 1",
        "'\n\n', 2",
        "'a\r\nb\r\n', 2"
    })
    void aLineFeedEndsALineAndBeginsNone(String text, int lines) throws IOException {
        assertEquals(lines, read(text.getBytes(StandardCharsets.UTF_8), 100).size());
    }

    @Test
    void joinedLinesAreTheTextAgain() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int[] characters = {'a', '\n', '\r', 'é', '中', 0x1F600, ' '};
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 5000; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }

        StringBuilder joined = new StringBuilder();
        for (Utf8Line line : read(text.toString().getBytes(StandardCharsets.UTF_8), 1 << 20)) {
            joined.append(line.text()).append(line.isTerminated() ? "\n" : "");
        }

        assertEquals(text.toString(), joined.toString(), "seed " + seed);
    }

    @ParameterizedTest
    @CsvSource({
        "61 E9 62, 0xE9 at byte 2",
        "61 62 C3, 0xC3 at byte 3",
        "FF, 0xFF at byte 1",
        "ED A0 80, 0xED at byte 1", // a surrogate
        "C0 80, 0xC0 at byte 1", // a longer form of NUL
        "F0 9F 98 80 F0 9F 98, 0xF0 at byte 5"
    })
    void aByteThatIsNotUtf8SpoilsItsLineOnly(String hex, String place) throws IOException {
        List<Utf8Line> lines = read(bytes("6F 6B 0A " + hex + " 0A 6F 6B"), 100);

        assertEquals(3, lines.size());
        assertEquals(Optional.empty(), lines.get(0).defect());
        assertTrue(lines.get(1).defect().orElseThrow().contains(place), lines.toString());
        assertEquals(2, lines.get(1).number());
        assertEquals("ok", lines.get(2).text());
    }

    @Test
    void aLineTooLongIsPassedOver() throws IOException {
        List<Utf8Line> lines = read("1234567890\n12345678901\nok\n".getBytes(), 10);

        assertEquals("1234567890", lines.get(0).text());
        assertTrue(lines.get(1).defect().orElseThrow().contains("11 bytes, expected at most 10"));
        assertEquals("ok", lines.get(2).text());
    }

    private static byte[] bytes(String hex) {
        String[] digits = hex.split(" ");
        byte[] bytes = new byte[digits.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits[i], 16);
        }
        return bytes;
    }

    private static List<Utf8Line> read(byte[] bytes, int longest) throws IOException {
        Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(bytes), "test", longest);
        List<Utf8Line> found = new ArrayList<>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(line.get());
        }
        return found;
    }
}
