// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import io.github.stance4j.Span;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordShape;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Piece sequences drawn by hand. */
final class PieceSequences {

    private PieceSequences() {}

    /**
     * Returns the pieces of a sentence of that length: {@code w} is a piece of one unit that starts
     * a word, {@code -} one that continues it, a space is a space.
     */
    static PieceSequence of(String drawn) {
        List<Integer> places =
                IntStream.range(0, drawn.length())
                        .filter(i -> drawn.charAt(i) != ' ')
                        .boxed()
                        .toList();
        return new PieceSequence(
                places,
                places.stream().map(i -> new Span(i, i + 1)).toList(),
                places.stream().map(i -> drawn.charAt(i) == 'w').toList(),
                Collections.nCopies(places.size(), WordShape.LOWER));
    }
}
