// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.Span;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;

/** Ranges of pieces for what a caller asks about. */
final class PieceRanges {

    private PieceRanges() {}

    /**
     * Returns the pieces that a span covers, or, if it covers none, the nearest one, the earlier of
     * two.
     *
     * @param pieces not empty
     */
    static PieceRange nearest(PieceSequence pieces, Span span) {
        return PieceSpans.covering(pieces, span).orElseGet(() -> nearestPiece(pieces, span));
    }

    private static PieceRange nearestPiece(PieceSequence pieces, Span span) {
        int nearest = 0;
        for (int i = 1; i < pieces.size(); i++) {
            boolean nearer =
                    distance(pieces.spans().get(i), span)
                            < distance(pieces.spans().get(nearest), span);
            nearest = nearer ? i : nearest;
        }
        return new PieceRange(nearest, nearest + 1);
    }

    private static int distance(Span piece, Span span) {
        return Math.max(piece.start() - span.end(), span.start() - piece.end());
    }

    /** Returns the shortest range that has both in it. */
    static PieceRange hull(PieceRange one, PieceRange other) {
        return new PieceRange(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }
}
