// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

/** Tells which of the boundaries that punctuation shows are ones in English. */
final class EnglishBoundaries {

    /** No abbreviation and no first word of interest is longer. */
    private static final int LONGEST_WORD = 16;

    /** How far behind a quote the verb of saying is looked for. */
    private static final int ATTRIBUTION = 60;

    /** From here on, sentences need no white space between them. */
    private static final char CJK = '\u3000';

    private static final String OPENING = "\"'`([{\u201C\u2018\u201E\u00AB\u00BF\u00A1";
    private static final String CLOSING_QUOTES = "\"'\u201D\u2019\u00BB";

    private EnglishBoundaries() {}

    /**
     * Tells whether a sentence ends.
     *
     * @param start where the sentence begins
     * @param last where it would end, white space left out; greater than {@code start}
     * @param next where the next one would begin; less than the length of the text
     */
    static boolean isBoundary(String text, int start, int last, int next) {
        if (last == next && text.charAt(last - 1) < CJK) {
            // As in the address of a page: example.org/?q
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(next))
                || isAttributed(text, start, last, next)) {
            return false;
        }
        int stop = last;
        while (stop > start && ")]".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        if (isOmission(text, start, stop, last)) {
            return false;
        }
        boolean fullStop = stop > start && text.charAt(stop - 1) == '.';
        return !fullStop || endsAfter(wordBefore(text, start, stop - 1), text, next);
    }

    /** Tells whether the text ends in "[...]" or the like, which stands for words left out. */
    private static boolean isOmission(String text, int start, int stop, int last) {
        int dots = stop;
        while (dots > start && ".\u2026".indexOf(text.charAt(dots - 1)) >= 0) {
            dots--;
        }
        return stop < last
                && dots < stop
                && dots > start
                && "([".indexOf(text.charAt(dots - 1)) >= 0;
    }

    private static boolean endsAfter(String word, String text, int next) {
        int begin = next;
        while (begin < text.length() && OPENING.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        boolean number = begin < text.length() && Character.isDigit(text.charAt(begin));
        String following = wordAt(text, begin);
        if (EnglishAbbreviations.neverEndsSentence(word)) {
            return false;
        }
        if (EnglishAbbreviations.precedesNumber(word)) {
            return !number && text.charAt(next) != '(';
        }
        if (EnglishAbbreviations.isTimeOfDay(word)) {
            return !number && !EnglishAbbreviations.followsTimeOfDay(following);
        }
        if (EnglishAbbreviations.mayEndSentence(word)) {
            boolean initial =
                    following.length() == 1 && text.startsWith(".", begin + following.length());
            return !initial && EnglishAbbreviations.startsSentence(following);
        }
        return true;
    }

    /** Tells whether a quote that ends in a question or a cry is followed by who said it. */
    private static boolean isAttributed(String text, int start, int last, int next) {
        int mark = last;
        while (mark > start && CLOSING_QUOTES.indexOf(text.charAt(mark - 1)) >= 0) {
            mark--;
        }
        if (mark == last || mark == start || "!?\u2026".indexOf(text.charAt(mark - 1)) < 0) {
            return false;
        }
        int limit = Math.min(text.length(), next + ATTRIBUTION);
        for (int i = next; i < limit && isInName(text.charAt(i)); ) {
            String word = wordAt(text, i);
            if (EnglishAbbreviations.isVerbOfSaying(word)) {
                return true;
            }
            i += Math.max(1, word.length());
        }
        return false;
    }

    private static boolean isInName(char unit) {
        return Character.isLetter(unit)
                || UnicodeClasses.isWhiteSpace(unit)
                || unit == '-'
                || unit == '\''
                || unit == '\u2019';
    }

    /** Returns the letters and inner full stops before {@code end}; empty if they are too many. */
    private static String wordBefore(String text, int start, int end) {
        int from = end;
        while (from > start && end - from <= LONGEST_WORD && isInWord(text.charAt(from - 1))) {
            from--;
        }
        return end - from > LONGEST_WORD ? "" : text.substring(from, end);
    }

    private static boolean isInWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.';
    }

    private static String wordAt(String text, int start) {
        int to = start;
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        while (to < limit && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(start, to);
    }
}
