// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import io.github.stance4j.model.text.WordShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts a piece before and after an actor, and others before and after its target, so that the
 * encoder itself knows who is asked about (Baldini Soares et al., <em>Matching the Blanks</em>, ACL
 * 2019, section 3.2).
 *
 * <p>The pieces are some that the vocabulary has for such use, {@code [unused1]} to {@code
 * [unused4]}.
 */
public final class EntityMarkers {

    private final int[] ids = new int[NetworkConfig.MARKER_PIECES];

    /**
     * Returns what marks actors for a network, if it wants them marked.
     *
     * @throws IllegalArgumentException if it does and the vocabulary has no pieces to spare
     */
    public static Optional<EntityMarkers> of(
            NetworkConfig network, WordPieceVocabulary vocabulary) {
        return network.markers() ? Optional.of(new EntityMarkers(vocabulary)) : Optional.empty();
    }

    /**
     * @throws IllegalArgumentException if the vocabulary has no pieces to spare
     */
    public EntityMarkers(WordPieceVocabulary vocabulary) {
        for (int i = 0; i < ids.length; i++) {
            String piece = "[unused" + (i + 1) + "]";
            ids[i] = vocabulary.pieces().indexOf(piece);
            if (ids[i] < 0) {
                throw new IllegalArgumentException(
                        "Actors can't be marked: the vocabulary has no piece " + piece);
            }
        }
    }

    /**
     * Marks an actor and its target. They may be of any order, nested or overlapping; a span of a
     * marker is that of the piece that it stands at.
     *
     * @return the longer sequence, with the ranges in it, markers included
     */
    public Marked mark(PieceSequence pieces, PieceRange actor, Optional<PieceRange> target) {
        Mark ofActor = new Mark(actor, ids[0], ids[1]);
        Optional<Mark> ofTarget = target.map(range -> new Mark(range, ids[2], ids[3]));
        List<Mark> marks = new ArrayList<>(List.of(ofActor));
        ofTarget.ifPresent(marks::add);
        // The longer one is outside.
        marks.sort(Comparator.comparing(Mark::length).reversed());
        Insertion insertion = new Insertion(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            insertion.addStarts(marks, i);
            insertion.addPiece(i);
            insertion.addEnds(marks, i);
        }
        return new Marked(
                insertion.sequence(), ofActor.place(), ofTarget.map(Mark::place), insertion.places);
    }

    /**
     * A marked sentence.
     *
     * @param pieces the pieces and the markers
     * @param actor the actor's pieces from marker to marker
     * @param target the target's, likewise
     * @param places the index in {@code pieces} of each piece of the sentence before it was marked
     */
    public record Marked(
            PieceSequence pieces,
            PieceRange actor,
            Optional<PieceRange> target,
            List<Integer> places) {

        /** Copies the list. */
        public Marked {
            places = List.copyOf(places);
        }

        /** Returns where the pieces of a range of the sentence are now, without marks between. */
        public List<PieceRange> moved(PieceRange range) {
            return places.subList(range.from(), range.to()).stream()
                    .map(place -> new PieceRange(place, place + 1))
                    .toList();
        }
    }

    private static final class Mark {

        private final PieceRange range;
        private final int start;
        private final int end;
        private int from;
        private int to;

        Mark(PieceRange range, int start, int end) {
            this.range = range;
            this.start = start;
            this.end = end;
        }

        int length() {
            return range.to() - range.from();
        }

        PieceRange place() {
            return new PieceRange(from, to);
        }
    }

    private static final class Insertion {

        private final PieceSequence pieces;
        private final List<Integer> ids = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<Boolean> wordStarts = new ArrayList<>();
        private final List<WordShape> shapes = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        Insertion(PieceSequence pieces) {
            this.pieces = pieces;
        }

        void addStarts(List<Mark> marks, int at) {
            for (Mark mark : marks) {
                if (mark.range.from() == at) {
                    mark.from = ids.size();
                    addMarker(mark.start, at);
                }
            }
        }

        void addEnds(List<Mark> marks, int at) {
            for (int i = marks.size() - 1; i >= 0; i--) {
                Mark mark = marks.get(i);
                if (mark.range.to() == at + 1) {
                    addMarker(mark.end, at);
                    mark.to = ids.size();
                }
            }
        }

        private void addMarker(int id, int at) {
            add(id, pieces.spans().get(at), true, WordShape.OTHER);
        }

        void addPiece(int at) {
            places.add(ids.size());
            add(
                    pieces.ids().get(at),
                    pieces.spans().get(at),
                    pieces.wordStarts().get(at),
                    pieces.shapes().get(at));
        }

        private void add(int id, Span span, boolean wordStart, WordShape shape) {
            ids.add(id);
            spans.add(span);
            wordStarts.add(wordStart);
            shapes.add(shape);
        }

        PieceSequence sequence() {
            return new PieceSequence(ids, spans, wordStarts, shapes);
        }
    }
}
