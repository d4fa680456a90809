// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityMarkersTest {

    /** The ids of the drawn pieces are their places, so those of the markers come after. */
    private static final WordPieceVocabulary VOCABULARY =
            WordPieceVocabulary.of(
                    List.of(
                            "[PAD]",
                            "[UNK]",
                            "[CLS]",
                            "[SEP]",
                            "a",
                            "b",
                            "[unused1]",
                            "[unused2]",
                            "[unused3]",
                            "[unused4]"));

    private final EntityMarkers markers = new EntityMarkers(VOCABULARY);
    private final PieceSequence pieces = PieceSequences.of("wwwww");

    @Test
    void marksActorAndTarget() {
        EntityMarkers.Marked marked = mark(range(0, 1), range(3, 5));

        assertEquals(List.of(6, 0, 7, 1, 2, 8, 3, 4, 9), marked.pieces().ids());
        assertEquals(range(0, 3), marked.actor());
        assertEquals(Optional.of(range(5, 9)), marked.target());
        assertEquals(List.of(range(3, 4), range(4, 5), range(6, 7)), marked.moved(range(1, 4)));
    }

    @Test
    void aTargetMayStandFirst() {
        assertEquals(
                List.of(8, 0, 9, 6, 1, 7, 2, 3, 4), mark(range(1, 2), range(0, 1)).pieces().ids());
    }

    @Test
    void marksAnActorAlone() {
        EntityMarkers.Marked marked = markers.mark(pieces, range(4, 5), Optional.empty());

        assertEquals(List.of(0, 1, 2, 3, 6, 4, 7), marked.pieces().ids());
        assertEquals(Optional.empty(), marked.target());
    }

    @Test
    void nestedOnesAreNested() {
        EntityMarkers.Marked marked = mark(range(1, 2), range(1, 4));

        assertEquals(List.of(0, 8, 6, 1, 7, 2, 3, 9, 4), marked.pieces().ids());
        assertEquals(range(2, 5), marked.actor());
        assertEquals(Optional.of(range(1, 8)), marked.target());
    }

    @Test
    void overlappingOnesKeepTheirOwnBounds() {
        EntityMarkers.Marked marked = mark(range(0, 3), range(2, 5));

        assertEquals(List.of(6, 0, 1, 8, 2, 7, 3, 4, 9), marked.pieces().ids());
        assertEquals(range(0, 6), marked.actor());
        assertEquals(Optional.of(range(3, 9)), marked.target());
    }

    @Test
    void aMarkerStandsWhereItsPieceDoes() {
        assertEquals(
                List.of(new Span(0, 1), new Span(1, 2), new Span(1, 2), new Span(1, 2)),
                markers.mark(pieces, range(1, 2), Optional.empty()).pieces().spans().subList(0, 4));
    }

    @Test
    void aVocabularyWithoutSparePiecesIsRefused() {
        WordPieceVocabulary bare =
                WordPieceVocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a"));

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new EntityMarkers(bare));

        assertEquals(
                "Actors can't be marked: the vocabulary has no piece [unused1]",
                refusal.getMessage());
    }

    private EntityMarkers.Marked mark(PieceRange actor, PieceRange target) {
        return markers.mark(pieces, actor, Optional.of(target));
    }

    private static PieceRange range(int from, int to) {
        return new PieceRange(from, to);
    }
}
