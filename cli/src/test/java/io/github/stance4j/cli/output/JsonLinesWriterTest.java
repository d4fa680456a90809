// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesWriterTest {

    @Test
    void theOrderOfFieldsIsThatOfTheSchema() throws IOException {
        String text = "Peru and Chile";

        assertEquals(
                """
                {"id":"s1","sentence":"Peru and Chile","actors":[{"text":"Peru","start":0,"end":4,\
                "target":{"text":"Chile","start":9,"end":14},\
                "stances":{"anger":0.125,"awe":0.75},"held":["awe"],\
                "classes":{"tone":{"label":"warm","scores":{"dry":0.4,"warm":0.6}}}}]}
                {"id":"s2","error":"line 7: found <x>"}
                """,
                Answers.written(
                        OutputFormat.JSONL,
                        text,
                        Answers.toward(Answers.actor(text, 0, 4, Answers.AWE), text, 9, 14)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D lone \uDE00",
                "\uDE00\uD83D reversed",
                "😀 paired 🇳🇴",
                "\u0000\u0007\n\t\"\\",
                "أدانت",
                "\u2028"
            })
    void everyTextComesBackFromUtf8AsItWas(String text) throws IOException {
        String json = Answers.written(OutputFormat.JSONL, text).lines().findFirst().orElseThrow();

        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonNode line = new JsonMapper().readTree(bytes);

        assertEquals(text, line.get("sentence").textValue());
        assertEquals(json, new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotAsciiIsWrittenAsItIs() throws IOException {
        assertTrue(Answers.written(OutputFormat.JSONL, "Côte 😀").contains("\"Côte 😀\""));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.5, 0.5",
        "0.00004, 0.0",
        "0.00005, 0.0001",
        "0.99996, 1.0",
        "0.123449, 0.1234",
        "1e-300, 0.0"
    })
    void probabilitiesHaveAtMostFourDecimals(double probability, String text) {
        assertEquals(text, Probability.exact(probability));
    }
}
