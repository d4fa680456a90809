// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import io.github.stance4j.Span;
import java.util.List;

/**
 * The word pieces of a sentence, or of a window of it, as the encoder reads them: {@code [CLS]},
 * the pieces, {@code [SEP]}.
 *
 * <p>The lists are parallel and leave out the two special pieces: element {@code i} is at position
 * {@code i + 1} of the encoder's input.
 *
 * @param ids the vocabulary index of each piece
 * @param spans where each piece stands in the sentence
 * @param wordStarts whether each piece begins a word (a word being what stands between white space
 *     and punctuation)
 * @param shapes the shape of the word that each piece belongs to
 */
public record PieceSequence(
        List<Integer> ids, List<Span> spans, List<Boolean> wordStarts, List<WordShape> shapes) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if they are not of one length
     */
    public PieceSequence {
        ids = List.copyOf(ids);
        spans = List.copyOf(spans);
        wordStarts = List.copyOf(wordStarts);
        shapes = List.copyOf(shapes);
        int size = ids.size();
        if (spans.size() != size || wordStarts.size() != size || shapes.size() != size) {
            throw new IllegalArgumentException(
                    "The lists of a piece sequence must be of one length");
        }
    }

    /** Returns the number of pieces without the two special ones. */
    public int size() {
        return ids.size();
    }

    /**
     * Returns the pieces {@code [from, to)} as a sequence of their own; spans still count from the
     * start of the sentence.
     */
    public PieceSequence window(int from, int to) {
        if (from == 0 && to == size()) {
            return this;
        }
        return new PieceSequence(
                ids.subList(from, to),
                spans.subList(from, to),
                wordStarts.subList(from, to),
                shapes.subList(from, to));
    }
}
