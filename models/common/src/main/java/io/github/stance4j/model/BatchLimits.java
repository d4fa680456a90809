// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How much is encoded and held at once, which bounds memory.
 *
 * @param sequences sequences of a batch
 * @param paddedPieces pieces of a batch, counting each sequence as long as the longest; a single
 *     sequence may exceed it
 * @param chunkSentences sentences whose pieces are held at once
 * @param chunkPieces pieces held at once, from which on no further sentence is taken
 */
record BatchLimits(int sequences, int paddedPieces, int chunkSentences, int chunkPieces) {

    /** Four windows of 510 pieces, or 32 sentences of the usual length. */
    static final BatchLimits DEFAULT = new BatchLimits(32, 2_048, 1_024, 1 << 16);

    /** {@code [CLS]} and {@code [SEP]}. */
    private static final int SPECIAL = 2;

    /**
     * Divides items into batches, sequences of similar length together so that little is padding.
     */
    <T> List<List<T>> batches(List<T> items, ToIntFunction<T> pieces) {
        List<T> shortestFirst = new ArrayList<>(items);
        shortestFirst.sort(Comparator.comparingInt(pieces));
        List<List<T>> batches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= shortestFirst.size(); to++) {
            if (to == shortestFirst.size()
                    || !fits(to + 1 - from, pieces.applyAsInt(shortestFirst.get(to)))) {
                batches.add(shortestFirst.subList(from, to));
                from = to;
            }
        }
        return batches;
    }

    private boolean fits(int count, int longest) {
        return count <= sequences && (long) count * (longest + SPECIAL) <= paddedPieces;
    }
}
