// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.List;
import java.util.Optional;

/** Between stretches of a sentence and ranges of its pieces. */
public final class PieceSpans {

    private PieceSpans() {}

    /**
     * Returns the pieces that share at least one UTF-16 unit with a span; empty if none does, as
     * for a span of white space or one beyond the window.
     */
    public static Optional<PieceRange> covering(PieceSequence pieces, Span span) {
        List<Span> spans = pieces.spans();
        int from = 0;
        while (from < spans.size() && spans.get(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < spans.size() && spans.get(to).start() < span.end()) {
            to++;
        }
        return to > from ? Optional.of(new PieceRange(from, to)) : Optional.empty();
    }

    /**
     * Returns the stretch of the sentence from the first to the last piece of a range.
     *
     * @throws IndexOutOfBoundsException if the range reaches beyond the pieces
     */
    public static Span span(PieceSequence pieces, PieceRange range) {
        List<Span> spans = pieces.spans();
        return new Span(spans.get(range.from()).start(), spans.get(range.to() - 1).end());
    }
}
