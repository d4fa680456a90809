// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * An object whose fields are known. Each is asked for by its name and type; {@link
 * #requireNoMore()} then tells whether there are others. What is wrong is told with its path, such
 * as {@code network.layers}.
 */
public final class JsonObject {

    private final String path;
    private final Map<?, ?> fields;
    private final Set<String> known = new HashSet<>();

    private JsonObject(String path, Map<?, ?> fields) {
        this.path = path;
        this.fields = fields;
    }

    /**
     * Takes a value for an object.
     *
     * @param path where it stands; empty for the outermost
     * @throws IllegalArgumentException if it is something else
     */
    public static JsonObject of(String path, Object value) {
        return new JsonObject(path, cast(path, value, Map.class, "an object"));
    }

    /** Tells whether there is such a field. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /**
     * @throws IllegalArgumentException if it is missing or no string
     */
    public String string(String name) {
        return string(path(name), field(name));
    }

    /** Takes a value for a string. */
    public static String string(String path, Object value) {
        return cast(path, value, String.class, "a string");
    }

    /**
     * @throws IllegalArgumentException if it is missing or neither true nor false
     */
    public boolean flag(String name) {
        return cast(path(name), field(name), Boolean.class, "true or false");
    }

    /**
     * @throws IllegalArgumentException if it is missing, no whole number or too large for an int
     */
    public int integer(String name) {
        long value = wholeNumber(name);
        if (value != (int) value) {
            throw outOfRange(path(name), value);
        }
        return (int) value;
    }

    /**
     * @throws IllegalArgumentException if it is missing, no whole number or too large for a long
     */
    public long wholeNumber(String name) {
        return wholeNumber(path(name), field(name));
    }

    /** Takes a value for a whole number. */
    public static long wholeNumber(String path, Object value) {
        if (value instanceof BigInteger) {
            throw outOfRange(path, value);
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(path, value, "a whole number");
    }

    /**
     * @throws IllegalArgumentException if it is missing or no number
     */
    public double number(String name) {
        return number(path(name), field(name));
    }

    /** Takes a value for a number. */
    public static double number(String path, Object value) {
        return cast(path, value, Number.class, "a number").doubleValue();
    }

    /**
     * @throws IllegalArgumentException if it is missing or no object
     */
    public JsonObject object(String name) {
        return of(path(name), field(name));
    }

    /**
     * Returns an array's elements.
     *
     * @param element makes one of its path and value
     * @throws IllegalArgumentException if it is missing or no array
     */
    public <T> List<T> list(String name, BiFunction<String, Object, T> element) {
        List<?> values = cast(path(name), field(name), List.class, "an array");
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            elements.add(element.apply(path(name) + "[" + i + "]", values.get(i)));
        }
        return elements;
    }

    /**
     * Returns an object whose fields may have any name, in its order.
     *
     * @param element makes a value of its path and value
     * @throws IllegalArgumentException if it is missing or no object
     */
    public <T> Map<String, T> map(String name, BiFunction<String, Object, T> element) {
        JsonObject object = object(name);
        Map<String, T> elements = new LinkedHashMap<>();
        object.fields.forEach(
                (key, value) ->
                        elements.put(
                                (String) key, element.apply(object.path((String) key), value)));
        return elements;
    }

    /**
     * Returns a field as it is.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public Object field(String name) {
        known.add(name);
        if (!fields.containsKey(name)) {
            throw new IllegalArgumentException("the field " + path(name) + " is missing");
        }
        return fields.get(name);
    }

    /**
     * @throws IllegalArgumentException if there is a field that has not been asked for
     */
    public void requireNoMore() {
        for (Object name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "the field " + path((String) name) + " is unknown, expected " + known);
            }
        }
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <T> T cast(String path, Object value, Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw wrong(path, value, expected);
        }
        return type.cast(value);
    }

    private static IllegalArgumentException wrong(String path, Object value, String expected) {
        return new IllegalArgumentException(
                (path.isEmpty() ? "it" : path) + " is " + shown(value) + ", expected " + expected);
    }

    private static IllegalArgumentException outOfRange(String path, Object value) {
        return new IllegalArgumentException(path + " is out of range: " + value);
    }

    /** As it stands in the text, if it is short. */
    private static String shown(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
