// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the values of a setting are, and how they become text and come from it.
 *
 * @param <T> what they are in a configuration
 * @param kind what they are like
 * @param reader makes a value of text
 * @param writer makes text of a value
 */
record SettingType<T>(Kind kind, Reader<T> reader, Function<T, String> writer) {

    /** What values are like. */
    enum Kind {
        /** One of some words, or any text. */
        WORD,
        /** Any finite number. */
        NUMBER,
        /** A number without a fraction. */
        WHOLE_NUMBER
    }

    /**
     * Makes a value of text.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    interface Reader<T> {

        /**
         * @param setting the name of the setting, for messages
         * @throws SettingException if the text is no such value
         */
        T read(String setting, String text);
    }

    static final SettingType<String> TEXT =
            new SettingType<>(Kind.WORD, (setting, text) -> text, Function.identity());

    static final SettingType<Integer> INT = whole(Integer::valueOf);

    static final SettingType<Long> LONG = whole(Long::valueOf);

    static final SettingType<Double> NUMBER =
            new SettingType<>(Kind.NUMBER, SettingType::number, SettingType::plain);

    static final SettingType<Boolean> FLAG =
            new SettingType<>(Kind.WORD, SettingType::flag, flag -> Boolean.toString(flag));

    static final SettingType<PretrainedEncoder> ENCODER =
            new SettingType<>(Kind.WORD, SettingType::encoder, PretrainedEncoder::publishedName);

    /** Returns the type whose values are the constants of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
        return new SettingType<>(
                Kind.WORD,
                (setting, text) ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(choice -> word(choice).equals(text))
                                .findFirst()
                                .orElseThrow(() -> refused(setting, choices(type), text, null)),
                SettingType::word);
    }

    private static <T extends Number> SettingType<T> whole(Function<String, T> parser) {
        return new SettingType<>(
                Kind.WHOLE_NUMBER,
                (setting, text) -> parsed(setting, text, parser, "a whole number"),
                Object::toString);
    }

    /** Tells whether values are numbers, whole ones or any. */
    boolean isNumber() {
        return kind != Kind.WORD;
    }

    /** Tells whether values are whole numbers. */
    boolean isWhole() {
        return kind == Kind.WHOLE_NUMBER;
    }

    private static double number(String setting, String text) {
        double value = parsed(setting, text, Double::valueOf, "a number");
        if (!Double.isFinite(value)) {
            throw refused(setting, "finite", text, null);
        }
        return value;
    }

    private static boolean flag(String setting, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw refused(setting, "true or false", text, null);
        }
        return text.equals("true");
    }

    private static PretrainedEncoder encoder(String setting, String text) {
        try {
            return PretrainedEncoder.named(text);
        } catch (IllegalArgumentException e) {
            throw new SettingException(setting, e.getMessage(), e);
        }
    }

    private static <T> T parsed(
            String setting, String text, Function<String, T> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw refused(setting, expected, text, e);
        }
    }

    /** In plain digits, which are easier to compare than powers of ten. */
    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(SettingType::word)
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    private static SettingException refused(
            String setting, String expected, String found, Throwable cause) {
        return new SettingException(
                setting,
                "The setting " + setting + " must be " + expected + ", found \"" + found + "\"",
                cause);
    }
}
