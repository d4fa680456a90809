// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.decoding.ActorSpanDecoder;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.List;

/**
 * A stretch {@code [from, to)} of a sentence's pieces that is encoded by itself, and its core: the
 * pieces that no other window has more context around.
 *
 * @param from index of the first piece
 * @param to index after the last piece
 * @param coreFrom index of the first piece of the core
 * @param coreTo index after the last piece of the core
 */
record Window(int from, int to, int coreFrom, int coreTo) {

    boolean contains(PieceRange range) {
        return from <= range.from() && range.to() <= to;
    }

    /** Tells whether the middle of a range is in the core, which is so for one window only. */
    boolean hasInCore(PieceRange range) {
        int middle = (range.from() + range.to() - 1) / 2;
        return coreFrom <= middle && middle < coreTo;
    }

    /**
     * Returns the mentions that are this window's to find, by its pieces and their tags'
     * log-probabilities, of shape [piece][tag].
     */
    List<PieceRange> mentions(PieceSequence part, float[][] tags) {
        return ActorSpanDecoder.decode(part, tags).stream()
                .filter(range -> hasInCore(inSentence(range)))
                .toList();
    }

    /** Returns a range of this window as a range of the sentence. */
    PieceRange inSentence(PieceRange range) {
        return new PieceRange(range.from() + from, range.to() + from);
    }

    /** Returns a range of the sentence as a range of this window, cut where the window ends. */
    PieceRange inWindow(PieceRange range) {
        return new PieceRange(Math.max(range.from(), from) - from, Math.min(range.to(), to) - from);
    }
}
