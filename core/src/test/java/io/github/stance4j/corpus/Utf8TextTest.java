// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {

    private static List<String> defects(Utf8Text text) {
        return text.defects().stream().map(CorpusDefect::toString).toList();
    }

    @Test
    void decodesWhatIsUtf8() {
        String text = "Müller 🕊 שלום\r\nنص\n";
        assertEquals(new Utf8Text(text, List.of()), Utf8Text.decode(text.getBytes(UTF_8), "f"));
    }

    @Test
    void dropsAByteOrderMark() {
        byte[] bytes = "\uFEFFid".getBytes(UTF_8);
        assertEquals(new Utf8Text("id", List.of()), Utf8Text.decode(bytes, "f"));
    }

    @Test
    void nothingIsNothing() {
        assertEquals(new Utf8Text("", List.of()), Utf8Text.decode(new byte[0], "f"));
    }

    @Test
    void everyLineWithMalformedBytesIsADefect() {
        byte[] bytes = "one\nZürich é\nthree\r\nñ\n".getBytes(ISO_8859_1);
        Utf8Text text = Utf8Text.decode(bytes, "f.csv");
        assertEquals(
                List.of(
                        "f.csv:2: found the byte 0xFC and 1 more such, expected UTF-8; save the"
                                + " file as UTF-8",
                        "f.csv:4: found the byte 0xF1, expected UTF-8; save the file as UTF-8"),
                defects(text));
        assertEquals("one\nZ\uFFFDrich \uFFFD\nthree\r\n\uFFFD\n", text.text());
    }

    @Test
    void aCharacterCutOffAtTheEndIsMalformed() {
        Utf8Text text = Utf8Text.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, "f");
        assertEquals(
                List.of("f:1: found the byte 0xE2, expected UTF-8; save the file as UTF-8"),
                defects(text));
    }

    @Test
    void anEncodedSurrogateIsMalformed() {
        byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'b'};
        assertEquals(1, Utf8Text.decode(bytes, "f").defects().size());
    }

    static Stream<Charset> utf16() {
        return Stream.of(UTF_16, UTF_16BE, UTF_16LE);
    }

    @ParameterizedTest
    @MethodSource("utf16")
    void utf16IsCalledByItsName(Charset charset) {
        Utf8Text text = Utf8Text.decode("sentence_id,sentence\n".getBytes(charset), "f");
        assertEquals(
                List.of("f: found UTF-16, expected UTF-8; save the file as UTF-8"), defects(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
    void utf32IsNotCalledUtf16(String charset) {
        Utf8Text text =
                Utf8Text.decode("sentence_id,sentence\n".getBytes(Charset.forName(charset)), "f");
        assertEquals(
                List.of("f: found UTF-32, expected UTF-8; save the file as UTF-8"), defects(text));
    }
}
