// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.stance4j.convert.json.Json.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads JSON into values that know their lines. A field that an object has twice is an error. */
public final class JsonReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser parser;
    private final int firstLine;

    private JsonReader(JsonParser parser, int firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
    }

    /**
     * Reads exactly one value.
     *
     * @param line the line on which the text begins in its file
     * @throws JsonSyntaxException if the text is something else
     */
    public static Json value(String text, int line) throws JsonSyntaxException {
        List<Json> values = values(text, line);
        if (values.size() != 1) {
            throw new JsonSyntaxException(
                    line,
                    "found no JSON: "
                            + (values.isEmpty() ? "there is nothing" : "one value after another")
                            + ", expected one value",
                    null);
        }
        return values.get(0);
    }

    /**
     * Reads a file: a value, several one after another, or one a line. Of the latter each broken
     * line is told, and the others are read.
     *
     * @param refuse takes what is not JSON
     */
    public static List<Json> all(String text, Consumer<JsonSyntaxException> refuse) {
        List<String> lines = text.lines().toList();
        if (!isLines(lines)) {
            try {
                return values(text, 1);
            } catch (JsonSyntaxException e) {
                refuse.accept(e);
                return List.of();
            }
        }
        List<Json> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    values.add(value(lines.get(i), i + 1));
                } catch (JsonSyntaxException e) {
                    refuse.accept(e);
                }
            }
        }
        return values;
    }

    /**
     * Reads no more than it takes to see what a text is: the first value, or if that is an array,
     * an array of its first two.
     *
     * @return empty if the text does not begin with JSON
     */
    public static Optional<Json> beginning(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, 1);
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_ARRAY) {
                return token == null ? Optional.empty() : Optional.of(reader.read());
            }
            List<Json> items = new ArrayList<>();
            while (items.size() < 2 && parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(reader.read());
            }
            return Optional.of(new Json(Kind.ARRAY, 1, "", items, Map.of()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** JSON lines begin with an object or array that is complete on its line, and have others. */
    private static boolean isLines(List<String> lines) {
        List<String> first = lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
        if (first.size() < 2) {
            return false;
        }
        try {
            return !value(first.get(0), 1).isScalar();
        } catch (JsonSyntaxException e) {
            // Maybe the first of the lines is the broken one.
            String line = first.get(0).strip();
            return line.startsWith("{\"") && line.length() > 2 && first.get(1).startsWith("{\"");
        }
    }

    private static List<Json> values(String text, int line) throws JsonSyntaxException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, line);
            List<Json> values = new ArrayList<>();
            while (parser.nextToken() != null) {
                values.add(reader.read());
            }
            return values;
        } catch (JsonProcessingException e) {
            throw JsonSyntaxException.of(e, line);
        } catch (IOException e) {
            throw new UncheckedIOException("a string is read without any input", e);
        }
    }

    private Json read() throws IOException {
        int line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(line);
            case START_ARRAY -> array(line);
            case VALUE_STRING -> Json.scalar(Kind.STRING, line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    Json.scalar(Kind.NUMBER, line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Json.scalar(Kind.BOOLEAN, line, parser.getText());
            default -> Json.scalar(Kind.NULL, line, "null");
        };
    }

    private Json object(int line) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read());
        }
        return new Json(Kind.OBJECT, line, "", List.of(), fields);
    }

    private Json array(int line) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        return new Json(Kind.ARRAY, line, "", items, Map.of());
    }
}
