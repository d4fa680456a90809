// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes characters that a format gives a meaning to as percent and two hexadecimal digits for each
 * byte of their UTF-8, as URLs do.
 */
final class PercentCode {

    private static final Pattern CODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private PercentCode() {}

    /** Codes a text's percent signs and all characters that are not to be in it. */
    static String encode(String text, IntPredicate unfit) {
        return encodeOnly(text, c -> c == '%' || unfit.test(c));
    }

    /** Codes characters of a text that may have been coded already. */
    static String encodeOnly(String text, IntPredicate unfit) {
        StringBuilder coded = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (unfit.test(c)) {
                                append(coded, Character.toString(c));
                            } else {
                                coded.appendCodePoint(c);
                            }
                        });
        return coded.toString();
    }

    /** Codes the first character. */
    static String encodeFirst(String text) {
        int end = text.offsetByCodePoints(0, 1);
        StringBuilder coded = new StringBuilder();
        append(coded, text.substring(0, end));
        return coded.append(text, end, text.length()).toString();
    }

    /** Reads what was coded; a percent sign that no two digits follow is itself. */
    static String decode(String coded) {
        return CODED.matcher(coded).replaceAll(run -> Matcher.quoteReplacement(bytes(run.group())));
    }

    private static void append(StringBuilder coded, String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            coded.append(String.format("%%%02X", b));
        }
    }

    private static String bytes(String run) {
        byte[] bytes = new byte[run.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(run.substring(3 * i + 1, 3 * i + 3), 16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return run; // somebody means a percent sign
        }
    }
}
