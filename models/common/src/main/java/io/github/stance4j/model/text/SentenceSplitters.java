// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

/** The sentence splitters that there are. */
public final class SentenceSplitters {

    private SentenceSplitters() {}

    /**
     * Returns a splitter for English news.
     *
     * <ul>
     *   <li>Blank lines and list items end a sentence, whether it has a full stop or not, and so do
     *       rules ({@code ***}), which with the markers of lists belong to no sentence. Other line
     *       breaks are white space, unless a line beside is so long that the text is not wrapped.
     *   <li>Abbreviations, initials and acronyms end one only where the next word shows it: "the
     *       U.S. The", but "the U.S. Senate".
     *   <li>A quote's sentences are sentences; its closing mark stays with the last of them. What
     *       is asked or exclaimed stays with who said it: “Stop!” said Mary.
     * </ul>
     */
    public static SentenceSplitter english() {
        return new EnglishSentenceSplitter();
    }
}
