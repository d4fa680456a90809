// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The word pieces that have an embedding of their own: those that stand in the training sentences
 * more than once. All others share one, which is learnt from those that stand there once.
 * Immutable.
 */
final class KnownPieces {

    static final int PADDING = 0;
    private static final int UNKNOWN = 1;
    private static final int FIRST = 2;
    private static final int FEWEST = 2;

    private final Map<Integer, Integer> rows = new HashMap<>();

    KnownPieces(List<MarkedSentence> sentences) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (MarkedSentence sentence : sentences) {
            for (int piece : sentence.pieces()) {
                counts.merge(piece, 1, Integer::sum);
            }
        }
        counts.forEach(
                (piece, count) -> {
                    if (count >= FEWEST) {
                        rows.put(piece, FIRST + rows.size());
                    }
                });
    }

    /** Returns the number of embeddings, padding and unknown pieces included. */
    int size() {
        return FIRST + rows.size();
    }

    /** Returns the row of a piece's embedding. */
    int row(int piece) {
        return rows.getOrDefault(piece, UNKNOWN);
    }
}
