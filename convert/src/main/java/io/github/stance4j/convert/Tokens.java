// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words and signs for formats that can't do without. Each border of an actor is
 * one of a token, so that its place is kept.
 */
final class Tokens {

    /** A word with its marks, or else what a reader takes for one sign, such as an emoji. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*|\\X");

    private Tokens() {}

    /**
     * Returns the tokens in order, without white space.
     *
     * @param spans what is not to be cut through, such as actors
     */
    static List<Span> of(String text, List<Span> spans) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (Span span : spans) {
            borders.add(span.start());
            borders.add(span.end());
        }
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            for (int border : borders.subSet(start, false, matcher.end(), false)) {
                add(tokens, text, start, border);
                start = border;
            }
            add(tokens, text, start, matcher.end());
        }
        return tokens;
    }

    /** Tells whether all of a text is space, in whatever way, such as one that does not break. */
    static boolean isSpace(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static void add(List<Span> tokens, String text, int start, int end) {
        if (!isSpace(text.substring(start, end))) {
            tokens.add(new Span(start, end));
        }
    }
}
