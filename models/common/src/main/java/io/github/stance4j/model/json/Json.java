// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text. Its values are a {@code Map<String, Object>} in the order of the text, a {@code
 * List<Object>}, a {@link String}, an {@link Integer}, {@link Long}, {@link java.math.BigInteger}
 * or {@link Double}, a {@link Boolean}, and null.
 */
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build();

    private Json() {}

    /**
     * Reads one value, with nothing after it.
     *
     * @throws IllegalArgumentException if it is no JSON, has a name twice in an object, or is
     *     nested too deeply
     */
    public static Object read(byte[] utf8) {
        try {
            return read(new ByteArrayInputStream(utf8));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't be read", e);
        }
    }

    /**
     * Does as {@link #read(byte[])}; the stream is left open.
     *
     * @throws IOException if it can't be read
     */
    public static Object read(InputStream utf8) throws IOException {
        try (JsonParser parser = FACTORY.createParser(utf8)) {
            Object value = value(parser, required(parser, parser.nextToken()));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException(
                        "there is " + parser.currentToken() + " after the end");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static JsonToken required(JsonParser parser, JsonToken token) {
        if (token == null) {
            throw new IllegalArgumentException(
                    "it ends at " + parser.currentLocation().offsetDescription());
        }
        return token;
    }

    /** As deep as the parser lets it be, which is a thousand levels. */
    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("unexpected " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            fields.put(name, value(parser, required(parser, parser.nextToken())));
        }
        return fields;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            elements.add(value(parser, required(parser, token)));
        }
        return elements;
    }

    /**
     * Writes a value with line ends and indented, the same bytes everywhere.
     *
     * @throws IllegalArgumentException if it has something in it that is no JSON
     */
    public static byte[] write(Object value) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(utf8)) {
            // Not the system's line ends.
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            write(generator, value);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + e.getMessage(), e);
        }
        return utf8.toByteArray();
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                generator.writeFieldName((String) field.getKey());
                write(generator, field.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            for (Object element : array) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean) {
            generator.writePOJO(value);
        } else {
            throw new IllegalArgumentException("no JSON: " + value.getClass().getName());
        }
    }
}
