// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Writes gold mentions as tags for the tagger to learn: the inverse of {@link ActorSpanDecoder}.
 */
public final class ActorTagEncoder {

    private ActorTagEncoder() {}

    /**
     * Returns the tag of each piece.
     *
     * <p>A mention takes the whole of each word that it shares a UTF-16 unit with, because the
     * decoder reads whole words. Tags can't say that mentions overlap: of those that share a word
     * the longest one in UTF-16 units is kept, of equally long ones the first. What lies outside of
     * a window is left aside.
     *
     * @param pieces a sentence or a window of it
     * @param mentions in any order; duplicates count once
     */
    public static List<ActorTag> encode(PieceSequence pieces, Collection<Span> mentions) {
        ActorTag[] tags = new ActorTag[pieces.size()];
        Arrays.fill(tags, ActorTag.OUTSIDE);
        var longestFirst = new ArrayList<>(mentions);
        longestFirst.sort(
                Comparator.comparingInt(Span::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        for (Span mention : longestFirst) {
            PieceSpans.covering(pieces, mention)
                    .map(range -> wholeWords(pieces, range))
                    .filter(range -> isFree(tags, range))
                    .ifPresent(range -> mark(tags, range));
        }
        return List.of(tags);
    }

    private static PieceRange wholeWords(PieceSequence pieces, PieceRange range) {
        int from = range.from();
        while (from > 0 && !pieces.wordStarts().get(from)) {
            from--;
        }
        int to = range.to();
        while (to < pieces.size() && !pieces.wordStarts().get(to)) {
            to++;
        }
        return new PieceRange(from, to);
    }

    private static boolean isFree(ActorTag[] tags, PieceRange range) {
        return Arrays.stream(tags, range.from(), range.to())
                .allMatch(tag -> tag == ActorTag.OUTSIDE);
    }

    private static void mark(ActorTag[] tags, PieceRange range) {
        Arrays.fill(tags, range.from(), range.to(), ActorTag.INSIDE);
        tags[range.from()] = ActorTag.BEGIN;
    }
}
