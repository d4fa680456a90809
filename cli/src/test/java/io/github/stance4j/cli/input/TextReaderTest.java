// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.text.SentenceSplitters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String ARTICLE =
            """
            Norway denounces coup

            OSLO — Norway denounced the coup on
            Monday. “This must stop,” said U.S. Senator Smith.

            - Peru urged restraint.
            - Chile did not. It waited.
            \t
            The end.""";

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 60, 1000})
    void piecesMakeNoDifference(int pieceLength) throws IOException {
        String text = "\uFEFF" + ARTICLE.replace("\n", "\r\n");

        List<InputItem> sentences = read(text, pieceLength);

        assertEquals(read(text, 1 << 20), sentences);
        assertEquals(7, sentences.size());
        for (InputItem item : sentences) {
            InputSentence sentence = (InputSentence) item;
            int offset = (int) sentence.offset().orElseThrow() + 1;
            assertEquals(
                    sentence.text(), text.substring(offset, offset + sentence.text().length()));
        }
    }

    @Test
    void paragraphsBeginAfterBlankLinesAndAtListItems() throws IOException {
        List<Boolean> starts =
                read(ARTICLE, 1000).stream()
                        .map(s -> ((InputSentence) s).startsParagraph())
                        .toList();

        assertEquals(List.of(true, true, false, true, true, false, true), starts);
    }

    @Test
    void anUnwrappedLineIsAParagraph() throws IOException {
        String line = "Norway denounced " + "very ".repeat(40) + "much.";

        List<InputItem> sentences = read(line + "\n" + line, 1000);

        assertTrue(((InputSentence) sentences.get(1)).startsParagraph());
        assertFalse(((InputSentence) read("Norway is.\nPeru is.", 1000).get(1)).startsParagraph());
    }

    @Test
    void aTextThatIsNotUtf8IsRefusedAsAWhole() {
        byte[] bytes = {'o', 'k', '.', '\n', (byte) 0xE9};

        InputException e =
                assertThrows(
                        InputException.class,
                        () ->
                                Items.of(
                                        new TextReader(
                                                new ByteArrayInputStream(bytes),
                                                "a.txt",
                                                SentenceSplitters.english())));

        assertTrue(e.getMessage().startsWith("a.txt:2: found the byte 0xE9"), e.getMessage());
    }

    private static List<InputItem> read(String text, int pieceLength) throws IOException {
        return Items.of(
                new TextReader(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "a.txt",
                        SentenceSplitters.english(),
                        pieceLength));
    }
}
