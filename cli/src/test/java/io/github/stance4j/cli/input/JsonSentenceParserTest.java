// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSentenceParserTest {

    private final JsonSentenceParser parser = new JsonSentenceParser();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"a\",a,false",
                "7,7,true",
                "12345678901234567890,12345678901234567890,true",
                "1.50,1.50,true",
                "null,3,false"
            })
    void anIdIsEchoedAsItWasGiven(String id, String text, boolean isNumber) {
        InputItem item = parser.parse("{\"id\":" + id + ",\"sentence\":\"x\"}", 3);

        assertEquals(new ItemId(text, isNumber), item.id());
    }

    @Test
    void actorsAreTakenInTheirOrder() {
        InputSentence sentence =
                (InputSentence)
                        parser.parse(
                                "{\"sentence\":\"Peru and Chile\",\"actors\":[{\"end\":14,"
                                        + "\"start\":9,\"target\":null},{\"start\":0,\"end\":4,"
                                        + "\"text\":\"Peru\",\"target\":{\"start\":9,\"end\":14}}"
                                        + "],\"more\":{}}",
                                1);

        assertEquals(
                Optional.of(
                        List.of(ActorQuery.of(9, 14), ActorQuery.of(0, 4).toward(new Span(9, 14)))),
                sentence.actors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|sentence: missing, expected a string",
                "{\"sentence\":null}|sentence: missing, expected a string",
                "{\"sentence\":[\"a\"]}|sentence: found [\"a\"], expected a string",
                "[1]|the line: found [1], expected an object",
                "\"x\"|the line: found \"x\", expected an object",
                "{\"id\":{},\"sentence\":\"a\"}|id: found {}, expected a string or a number",
                "{\"sentence\":\"a\",\"actors\":{}}|actors: found {}, expected an array",
                "{\"sentence\":\"a\",\"actors\":[0]}|actors[0]: found 0, expected an object",
                "{\"sentence\":\"a\",\"actors\":[{\"start\":0}]}|actors[0].end: missing",
                "{\"sentence\":\"a\",\"actors\":[{\"start\":0.0,\"end\":1}]}|actors[0].start:"
                        + " found 0.0, expected a whole number",
                "{\"sentence\":\"a\",\"actors\":[{\"start\":-1,\"end\":1}]}|actors[0]: found -1 to"
                        + " 1, expected 0 <= start < end <= 1",
                "{\"sentence\":\"a\",\"actors\":[{\"start\":0,\"end\":9999999999}]}|actors[0].end:"
                        + " found 9999999999, expected a whole number",
                "{\"sentence\":\"a\",\"actors\":[{\"start\":0,\"end\":1,\"target\":5}]}|"
                        + "actors[0].target: found 5, expected an object",
                "{\"sentence\":\"a b\",\"actors\":[{\"start\":1,\"end\":2}]}|actors[0]: found white"
                        + " space only",
                "{\"sentence\":\"😀a\",\"actors\":[{\"start\":1,\"end\":2,\"text\":\"a\"}]}|"
                        + "actors[0]: found \"a\", but at 1 to 2 stands",
                "{\"sentence\":\"a\"} x|malformed JSON at column",
                "{\"sentence\":\"a\",\"sentence\":\"b\"}|malformed JSON at column",
                "{\"sentence\":\"a|malformed JSON at column",
                "{'sentence':'a'}|malformed JSON at column"
            })
    void whatIsWrongIsTold(String line, String message) {
        InputDefect defect = (InputDefect) parser.parse(line, 5);

        assertTrue(defect.message().startsWith(message), defect.message());
        assertEquals(1, defect.message().lines().count());
        assertEquals(5, defect.line());
    }

    @Test
    void theIdOfAMalformedSentenceIsKept() {
        assertEquals(ItemId.of("a"), parser.parse("{\"id\":\"a\",\"sentence\":1}", 5).id());
        assertEquals(ItemId.of("5"), parser.parse("{\"id\":\"a\",", 5).id());
    }

    @Test
    void nestingWithoutEndIsMalformed() {
        InputItem item = parser.parse("{\"sentence\":" + "[".repeat(100_000), 1);

        assertTrue(item instanceof InputDefect);
    }
}
