// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the boundaries that Unicode's rules (UAX 29) find in each block of the text, less those
 * that {@link EnglishBoundaries} knows to be none.
 *
 * <p>ICU's own filter of abbreviations is of no use: it looks at the letters before the full stop
 * and not at the word, so that its "O." swallows the boundary in "left NATO. Peru"; and its list
 * has no Gen., Sen. or Gov., but "In.", "On." and "As.".
 */
final class EnglishSentenceSplitter implements SentenceSplitter {

    @Override
    public List<Span> split(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        List<Span> sentences = new ArrayList<>();
        for (Span block : TextBlocks.of(text)) {
            split(block.of(text), breaks, block.start(), sentences);
        }
        return List.copyOf(sentences);
    }

    private static void split(
            String block, BreakIterator breaks, int offset, List<Span> sentences) {
        breaks.setText(masked(block));
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = TextBlocks.trimEnd(block, start, end);
            if (end == block.length() || EnglishBoundaries.isBoundary(block, start, last, end)) {
                sentences.add(new Span(offset + start, offset + last));
                start = end;
            }
        }
    }

    /**
     * Returns text of the same length in which the rules of Unicode find what they would miss: a
     * line break within a paragraph is no boundary, an ellipsis and a full stop before a number can
     * be one.
     */
    private static String masked(String block) {
        char[] masked = block.toCharArray();
        boolean ended = false;
        for (int i = 0; i < masked.length; i++) {
            char unit = masked[i];
            if (UnicodeClasses.isWhiteSpace(unit)) {
                masked[i] = ' ';
            } else if (unit == '\u2026' || ".!?".indexOf(unit) >= 0) {
                masked[i] = unit == '\u2026' ? '.' : unit;
                ended = true;
            } else if (Character.isLetterOrDigit(unit)) {
                boolean opens = i > 0 && !Character.isLetterOrDigit(masked[i - 1]);
                boolean number = Character.isDigit(unit) && opens && masked[i - 1] != '.';
                masked[i] = ended && number ? 'A' : unit;
                ended = false;
            }
        }
        return new String(masked);
    }
}
