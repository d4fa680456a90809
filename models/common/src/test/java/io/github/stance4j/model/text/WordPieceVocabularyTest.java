// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceVocabularyTest {

    private static final List<String> PIECES =
            List.of("[PAD]", "[CLS]", "[SEP]", "[UNK]", "caf\u00E9", "##s", "##");

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Executable reading) {
        return assertThrows(ModelFormatException.class, reading).getMessage();
    }

    @Test
    void knowsTheIdsOfPiecesAndOfTheSpecialOnes() {
        WordPieceVocabulary vocabulary = WordPieceVocabulary.of(PIECES);
        assertEquals(7, vocabulary.size());
        assertEquals(0, vocabulary.padding());
        assertEquals(1, vocabulary.classification());
        assertEquals(2, vocabulary.separator());
        assertEquals(3, vocabulary.unknown());
        assertEquals("##s", vocabulary.piece(5));
        assertEquals(5, vocabulary.id("s", true));
        assertEquals(6, vocabulary.id("##", false));
    }

    @Test
    void readsWhatItWrites() throws IOException {
        WordPieceVocabulary vocabulary = WordPieceVocabulary.of(PIECES);
        String text = vocabulary.toText();
        assertEquals("[PAD]\n[CLS]\n[SEP]\n[UNK]\ncaf\u00E9\n##s\n##\n", text);
        assertEquals(PIECES, WordPieceVocabulary.readText(utf8(text), "it").pieces());
    }

    @Test
    void equalsAVocabularyOfTheSamePiecesInTheSameOrder() {
        WordPieceVocabulary vocabulary = WordPieceVocabulary.of(PIECES);
        assertEquals(WordPieceVocabulary.of(new ArrayList<>(PIECES)), vocabulary);
        List<String> reversed = new ArrayList<>(PIECES);
        Collections.reverse(reversed);
        assertNotEquals(WordPieceVocabulary.of(reversed), vocabulary);
    }

    @Test
    void leavesTheStreamOpenAsAnEntryOfAnArchiveNeeds() throws IOException {
        for (String format : List.of("text", "json")) {
            var closed = new AtomicBoolean();
            String json =
                    "{\"model\":{\"vocab\":{\"[PAD]\":0,\"[UNK]\":1,\"[CLS]\":2,\"[SEP]\":3}}}";
            String text = String.join("\n", PIECES);
            InputStream in =
                    new FilterInputStream(utf8(format.equals("json") ? json : text)) {
                        @Override
                        public void close() {
                            closed.set(true);
                        }
                    };
            if (format.equals("json")) {
                WordPieceVocabulary.readTokenizerJson(in, "it");
            } else {
                WordPieceVocabulary.readText(in, "it");
            }
            assertFalse(closed.get(), format);
        }
    }

    @Test
    void readsTextWithWindowsLineEnds() throws IOException {
        String text = String.join("\r\n", PIECES) + "\r\n";
        assertEquals(PIECES, WordPieceVocabulary.readText(utf8(text), "it").pieces());
    }

    @Test
    void readsTheVocabularyOfTheEncoderThatTrainingStartsFrom() {
        WordPieceVocabulary vocabulary = MiniLm.vocabulary();
        assertEquals(30_522, vocabulary.size());
        assertEquals(0, vocabulary.padding());
        assertEquals(100, vocabulary.unknown());
        assertEquals(101, vocabulary.classification());
        assertEquals(102, vocabulary.separator());
        assertEquals("the", vocabulary.piece(1996));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | vocab.txt: the piece [PAD] is missing among 0",
                "[PAD],[UNK],[CLS]             | vocab.txt: the piece [SEP] is missing among 3",
                "[PAD],[UNK],[CLS],[SEP],a,a   | vocab.txt: the piece \"a\" has two ids, 4 and 5",
                "[PAD],[UNK],[CLS],[SEP],##a,b,##a | the piece \"##a\" has two ids, 4 and 6",
                "[PAD],,[UNK],[CLS],[SEP]      | vocab.txt: the piece with id 1 is empty",
            })
    void refusesTextThatIsNoVocabulary(String lines, String reason) {
        String text = lines.replace(',', '\n');
        String message = refusal(() -> WordPieceVocabulary.readText(utf8(text), "vocab.txt"));
        assertTrue(message.contains(reason), message);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = "[PAD]\ncaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        String message =
                refusal(
                        () ->
                                WordPieceVocabulary.readText(
                                        new ByteArrayInputStream(latin1), "vocab.txt"));
        assertTrue(message.startsWith("vocab.txt: not UTF-8"), message);
    }

    @Test
    void readsATokenizerJsonInTheOrderOfIds() throws IOException {
        String json =
                """
                {"truncation": {"max_length": 2}, "normalizer": {"lowercase": true},
                 "model": {"type": "WordPiece",
                  "vocab": {"##s": 4, "[SEP]": 3, "[PAD]": 0, "[UNK]": 1, "[CLS]": 2}}}""";
        assertEquals(
                List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "##s"),
                WordPieceVocabulary.readTokenizerJson(utf8(json), "it").pieces());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                        | not a tokenizer.json",
                "[]                                        | it has no object model.vocab",
                "{\"model\": {                             | not a tokenizer.json",
                "{\"model\": {\"type\": \"BPE\", \"vocab\": {}}} | of the type \"BPE\"",
                "{\"model\": {\"vocab\": [\"a\"]}}         | it has no object model.vocab",
                "{\"model\": {\"vocab\": {\"a\": 1}}}      | the id of \"a\" is 1",
                "{\"model\": {\"vocab\": {\"a\": 0, \"b\": 0}}} | the id of \"b\" is 0",
                "{\"model\": {\"vocab\": {\"a\": \"0\"}}}  | the id of \"a\" is \"0\"",
                "{\"model\": {\"vocab\": {\"a\": 0}}}      | the piece [PAD] is missing",
                "{\"normalizer\": {\"lowercase\": false}, \"model\": {\"vocab\": {}}} | cased",
            })
    void refusesJsonThatIsNoSuchTokenizer(String json, String reason) {
        String message = refusal(() -> WordPieceVocabulary.readTokenizerJson(utf8(json), "t.json"));
        assertTrue(message.startsWith("t.json: "), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void refusesAPieceWithALineBreakWhichTextCouldNotHold() {
        List<String> pieces = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a\nb");
        String message = refusal(() -> WordPieceVocabulary.of(pieces));
        assertTrue(message.contains("id 4"), message);
    }
}
