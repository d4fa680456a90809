// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a sentence into words in lower case; each punctuation mark is a word, all numbers alike. */
final class Words {

    private static final String NUMBER = "0";

    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*|\\p{N}+|[^\\s\\p{L}\\p{N}]");

    /**
     * A word.
     *
     * @param text in lower case
     * @param span where it stands
     */
    record Word(String text, Span span) {}

    private Words() {}

    static List<Word> in(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(word -> new Word(text(word.group()), new Span(word.start(), word.end())))
                .toList();
    }

    private static String text(String word) {
        return Character.isDigit(word.codePointAt(0)) ? NUMBER : word.toLowerCase(Locale.ROOT);
    }

    /** Returns the texts of the last words that end before a place, in their order. */
    static List<String> before(List<Word> words, int place, int most) {
        List<String> texts =
                words.stream().filter(w -> w.span().end() <= place).map(Word::text).toList();
        return new ArrayList<>(texts.subList(Math.max(0, texts.size() - most), texts.size()));
    }

    /** Returns the texts of the first words that start at a place or later. */
    static List<String> after(List<Word> words, int place, int most) {
        return new ArrayList<>(
                words.stream()
                        .filter(w -> w.span().start() >= place)
                        .limit(most)
                        .map(Word::text)
                        .toList());
    }
}
