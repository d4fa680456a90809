// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.json;

import io.github.stance4j.corpus.CorpusDefect;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value of a JSON file.
 *
 * @param kind what it is
 * @param line the line on which it begins, counted from 1
 * @param text the characters of a string, or how a number, a truth value or null is written; else
 *     empty
 * @param items the values of an array; else empty
 * @param fields the values of an object, in the order of the file; else empty
 */
public record Json(Kind kind, int line, String text, List<Json> items, Map<String, Json> fields) {

    private static final int LONGEST_INT = 10;

    /** The kinds of values, and what {@link Json#get} returns for a field that is not there. */
    public enum Kind {
        /** A map of fields. */
        OBJECT,
        /** A list of values. */
        ARRAY,
        /** Characters. */
        STRING,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL,
        /** There is no such field. */
        MISSING
    }

    /** Copies the collections. */
    public Json {
        items = List.copyOf(items);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Json scalar(Kind kind, int line, String text) {
        return new Json(kind, line, text, List.of(), Map.of());
    }

    /** Returns a field, or a value of kind {@link Kind#MISSING} if there is none. */
    public Json get(String name) {
        Json field = fields.get(name);
        return field == null ? scalar(Kind.MISSING, line, "") : field;
    }

    /** Tells whether it is of a kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Tells whether it is a string, a number or a truth value. */
    public boolean isScalar() {
        return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }

    /** Tells whether it says nothing: not there, null, or an empty string, array or object. */
    public boolean isEmpty() {
        return !isScalar() && items.isEmpty() && fields.isEmpty()
                || kind == Kind.STRING && text.isEmpty();
    }

    /** Returns the characters of a string; empty for all else. */
    public Optional<String> asString() {
        return kind == Kind.STRING ? Optional.of(text) : Optional.empty();
    }

    /** Returns a whole number; empty for all else. */
    public OptionalInt asInt() {
        if (kind != Kind.NUMBER || !text.matches("-?\\d{1," + LONGEST_INT + "}")) {
            return OptionalInt.empty();
        }
        long value = Long.parseLong(text);
        return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    /** Shows it in a message, short and on one line. */
    public String show() {
        return switch (kind) {
            case MISSING -> "nothing";
            case STRING -> CorpusDefect.quoted(text);
            case ARRAY, OBJECT -> isEmpty() ? JsonText.of(this) : shortened(JsonText.of(this));
            default -> text;
        };
    }

    private static String shortened(String written) {
        String quoted = CorpusDefect.quoted(written);
        return quoted.substring(1, quoted.length() - 1);
    }
}
