// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes JSON on one line. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * Returns the text of a value.
     *
     * @param value a map with names, a list, a string, a whole number, a truth value, null or a
     *     {@link Json}, and of such only
     * @throws IllegalArgumentException if it is something else
     */
    public static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string is written without any output", e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.writeFieldName(field.getKey().toString());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof Json json) {
            writeRead(json, out);
        } else {
            writeScalar(value, out);
        }
    }

    private static void writeScalar(Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String string) {
            out.writeString(string);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException("No JSON can be made of " + value.getClass());
        }
    }

    private static void writeRead(Json json, JsonGenerator out) throws IOException {
        switch (json.kind()) {
            case OBJECT -> write(json.fields(), out);
            case ARRAY -> write(json.items(), out);
            case STRING -> out.writeString(json.text());
            case MISSING -> out.writeNull();
            default -> out.writeRawValue(json.text());
        }
    }
}
