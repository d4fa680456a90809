// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks that a text is laid out in: paragraphs, headlines and list items, from which no
 * sentence reaches into the next.
 */
final class TextBlocks {

    /** A longer line has not been wrapped, so what stands on the next one is another paragraph. */
    private static final int WRAPPED = 160;

    /** The mark of a list item that can be nothing else. */
    private static final Pattern BULLET =
            Pattern.compile("\\*\\h+|[\u2022\u2023\u2043\u25AA\u25AB\u25CF\u25E6\u00B7]\\h*");

    /** Marks that within a paragraph can be a dash, or a number at the end of a sentence. */
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]\\h+");

    private static final Pattern NUMBER = Pattern.compile("(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\h+");

    private static final Pattern RULE = Pattern.compile("[-*_=#~+.\u2022\u2013\u2014\\s]+");

    private final String text;
    private final List<Span> blocks = new ArrayList<>();
    private int start;
    private int end;
    private int lastLine;
    private boolean inList;

    private TextBlocks(String text) {
        this.text = text;
    }

    /** Returns the blocks in order, without white space around them; none is empty. */
    static List<Span> of(String text) {
        var blocks = new TextBlocks(text);
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && !isLineEnd(text.charAt(to))) {
                to++;
            }
            blocks.addLine(trimStart(text, from, to), trimEnd(text, from, to));
            if (to < text.length() && isParagraphEnd(text.charAt(to))) {
                blocks.endBlock();
            }
            boolean twoUnits = text.startsWith("\r\n", to);
            from = to + (twoUnits ? 2 : 1);
        }
        blocks.endBlock();
        return blocks.blocks;
    }

    private void addLine(int from, int to) {
        if (from >= to || isRule(from, to)) {
            endBlock();
            return;
        }
        int content = afterMarker(from, to);
        if (content > from || isOpen() && isUnwrapped(from, to)) {
            boolean list = content > from;
            endBlock();
            inList = list;
        }
        if (!isOpen()) {
            start = content;
        }
        lastLine = from;
        end = to;
    }

    private boolean isOpen() {
        return end > start;
    }

    private void endBlock() {
        if (isOpen()) {
            blocks.add(new Span(start, end));
        }
        start = end;
        inList = false;
    }

    private boolean isRule(int from, int to) {
        return RULE.matcher(text).region(from, to).matches();
    }

    /** Returns where a list item's text begins, or {@code from} if the line is none. */
    private int afterMarker(int from, int to) {
        int bullet = after(BULLET, from, to);
        if (bullet > from) {
            return bullet;
        }
        boolean list = !isOpen() || inList || endsWith(":;");
        int dash = list || endsWith(".!?\"\u201D") ? after(DASH, from, to) : from;
        return dash == from && list ? after(NUMBER, from, to) : dash;
    }

    private int after(Pattern marker, int from, int to) {
        Matcher matcher = marker.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private boolean endsWith(String units) {
        return units.indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean isUnwrapped(int from, int to) {
        boolean isLong = to - from > WRAPPED || end - lastLine > WRAPPED;
        return isLong && !Character.isLowerCase(text.codePointAt(from));
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n'
                || unit == '\r'
                || unit == '\u0085'
                || unit == '\u2028'
                || isParagraphEnd(unit);
    }

    private static boolean isParagraphEnd(char unit) {
        return unit == '\f' || unit == '\u2029';
    }

    private static int trimStart(String text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Returns the end of what {@code [from, to)} holds besides white space behind it. */
    static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char unit) {
        return UnicodeClasses.isWhiteSpace(unit)
                || Character.isISOControl(unit)
                || unit == '\uFEFF'
                || unit == '\u200B';
    }
}
