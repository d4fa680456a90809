// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.network.NetworkConfig;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How much is encoded and held at once, which bounds memory.
 *
 * @param sequences sequences of a batch
 * @param paddedPieces pieces of a batch, counting each sequence as long as the longest; a single
 *     sequence may exceed it
 * @param runPieces how many pieces a batch costs besides its own, for reading the weights: padding
 *     beyond that is dearer than another batch
 * @param questions actors scored at once, counting each sequence as having as many as the one with
 *     most, for that is how engines may pad them; where a single sequence has more, they are scored
 *     in rounds
 * @param chunkSentences sentences whose pieces are held at once
 * @param chunkPieces pieces held at once, from which on no further sentence is taken
 */
record BatchLimits(
        int sequences,
        int paddedPieces,
        int runPieces,
        int questions,
        int chunkSentences,
        int chunkPieces) {

    /**
     * Four windows of 510 pieces, or 32 sentences of the usual length. With two threads a batch of
     * the English model costs 7 ms and 0.4 ms a piece, which is 17 pieces; with more threads pieces
     * are cheaper and the weights are not. Sixty-four actors for each of 32 sentences are more than
     * anybody asks about, unless in all pairs; and no more can be found in 2,048 pieces.
     */
    static final BatchLimits DEFAULT = new BatchLimits(32, 2_048, 32, 2_048, 1_024, 1 << 16);

    /** So many batches a thread are enough for none to wait long for another's last one. */
    private static final int BATCHES_A_THREAD = 2;

    /** Rather one batch a thread than two of fewer than so many. */
    private static final int SHARED_SEQUENCES_WANTED = 4;

    /**
     * What one of several threads computes at once. Its states then stay near to its core: 512
     * sentences in batches of 8 to 16 took 0.93 to 0.97 of the time that batches of 32 took.
     */
    private static final int SHARED_SEQUENCES = 12;

    private static final int SHARED_PIECES = 512;

    /**
     * Returns limits under which so many items become batches enough, and small enough, for all
     * threads that compute some beside each other; these ones for a single thread.
     */
    BatchLimits shared(int items, int threads) {
        if (threads == 1) {
            return this;
        }
        int share =
                Math.max(
                        ceilDiv(items, BATCHES_A_THREAD * threads),
                        Math.min(ceilDiv(items, threads), SHARED_SEQUENCES_WANTED));
        return new BatchLimits(
                Math.min(Math.min(sequences, SHARED_SEQUENCES), share),
                Math.min(paddedPieces, SHARED_PIECES),
                runPieces,
                questions,
                chunkSentences,
                chunkPieces);
    }

    private static int ceilDiv(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    /**
     * Divides items into batches, sequences of similar length together: of all ways within the
     * limits, one that costs least, padding and the batches themselves counted.
     *
     * @param questions how many actors of an item are known to be asked about
     */
    <T> List<List<T>> batches(List<T> items, ToIntFunction<T> pieces, ToIntFunction<T> questions) {
        List<T> shortestFirst = new ArrayList<>(items);
        shortestFirst.sort(Comparator.comparingInt(pieces));
        int[] starts =
                cheapestStarts(
                        shortestFirst.stream().mapToInt(pieces).toArray(),
                        shortestFirst.stream().mapToInt(questions).toArray());
        Deque<List<T>> batches = new ArrayDeque<>();
        for (int to = items.size(); to > 0; to = starts[to]) {
            batches.addFirst(shortestFirst.subList(starts[to], to));
        }
        return List.copyOf(batches);
    }

    /** Returns for each end of a batch where the batch starts that ends there. */
    private int[] cheapestStarts(int[] lengths, int[] asked) {
        int[] starts = new int[lengths.length + 1];
        long[] costs = new long[lengths.length + 1];
        for (int to = 1; to < costs.length; to++) {
            int longest = lengths[to - 1] + NetworkConfig.SPECIAL_PIECES;
            int most = asked[to - 1];
            costs[to] = Long.MAX_VALUE;
            for (int from = to - 1; from >= 0 && fits(to - from, longest, most); from--) {
                long cost = costs[from] + runPieces + (long) (to - from) * longest;
                if (cost <= costs[to]) {
                    costs[to] = cost;
                    starts[to] = from;
                }
                most = from > 0 ? Math.max(most, asked[from - 1]) : most;
            }
        }
        return starts;
    }

    private boolean fits(int count, int longest, int most) {
        return count == 1
                || count <= sequences
                        && (long) count * longest <= paddedPieces
                        && (long) count * most <= questions;
    }
}
