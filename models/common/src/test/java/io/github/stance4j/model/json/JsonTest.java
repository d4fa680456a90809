// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void everyKindOfValueComesBackAsItWas() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", Arrays.asList(1, Long.MIN_VALUE, BigInteger.TWO.pow(70), -0.5, 1e-300));
        value.put("a \"quoted\"\n😀", Arrays.asList(true, false, null, "", List.of(), Map.of()));

        Object read = Json.read(Json.write(value));

        assertEquals(value, read);
        assertEquals(List.copyOf(value.keySet()), List.copyOf(((Map<?, ?>) read).keySet()));
    }

    @Test
    void whatIsWrittenIsForPeopleToo() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", "tiny");
        value.put("sizes", List.of(1, 2));
        value.put("parts", List.of(Map.of("x", 1.5)));

        assertEquals(
                """
                {
                  "name" : "tiny",
                  "sizes" : [ 1, 2 ],
                  "parts" : [ {
                    "x" : 1.5
                  } ]
                }""",
                new String(Json.write(value), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoJsonIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> Json.write(Map.of("a", Instant.MAX)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[1,", "{\"a\":1,\"a\":1}", "1 2", "{a:1}", "NaN", "[1,]"})
    void whatIsNoJsonIsNotRead(String text) {
        assertThrows(IllegalArgumentException.class, () -> read(text));
    }

    @Test
    void whatIsNestedTooDeeplyIsNotRead() {
        assertThrows(IllegalArgumentException.class, () -> read("[".repeat(1 << 20)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | the field o.n is missing",
                "{\"n\": null} | o.n is null, expected a whole number",
                "{\"n\": \"1\"} | o.n is \"1\", expected a whole number",
                "{\"n\": 1.0} | o.n is 1.0, expected a whole number",
                "{\"n\": {}} | o.n is an object, expected a whole number",
                "{\"n\": 3000000000} | o.n is out of range: 3000000000",
                "{\"n\": 30000000000000000000} | o.n is out of range: 30000000000000000000",
                "{\"n\": 1, \"m\": 2} | the field o.m is unknown, expected [n]",
                "[] | o is an array, expected an object",
            })
    void aWrongFieldIsToldByItsPath(String text, String message) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> {
                            JsonObject object = JsonObject.of("o", read(text));
                            object.integer("n");
                            object.requireNoMore();
                        });

        assertEquals(message, refused.getMessage());
    }

    @Test
    void elementsAreToldByTheirPathToo() {
        JsonObject object = JsonObject.of("", read("{\"l\": [\"a\", 2], \"m\": {\"k\": true}}"));

        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> object.list("l", JsonObject::string))
                        .getMessage()
                        .startsWith("l[1] is 2"));
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> object.map("m", JsonObject::number))
                        .getMessage()
                        .startsWith("m.k is true"));
    }

    private static Object read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
