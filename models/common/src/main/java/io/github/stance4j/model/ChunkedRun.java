// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Scores any number of sentences, of which so many are held at once as the limits allow.
 *
 * @param <T> what becomes of an actor
 */
final class ChunkedRun<T> {

    /** Sentences that are prepared at once, by several threads perhaps. */
    private static final int BLOCK = 256;

    /** So many sentences are worth the waking of a thread. */
    private static final int SHARE = 16;

    /** More threads never prepare sentences of one call. */
    static final int MOST_THREADS = BLOCK / SHARE;

    private final PassageScorer scorer;
    private final BatchLimits limits;
    private final int threads;
    private final HelperThreads helpers;
    private final List<List<T>> results = new ArrayList<>();
    private final List<Reading<T>> readings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int pieces;

    /**
     * @param threads how many prepare sentences beside each other; with 1, the caller's alone
     * @param helpers the others
     */
    ChunkedRun(PassageScorer scorer, BatchLimits limits, int threads, HelperThreads helpers) {
        this.scorer = scorer;
        this.limits = limits;
        this.threads = threads;
        this.helpers = helpers;
    }

    /**
     * Returns the actors of what is asked, a list each, in order.
     *
     * @param units how long a text is in UTF-16 units, which hardly ever become more pieces
     * @param prepare cuts it into pieces; by several threads perhaps
     */
    <S> List<List<T>> results(
            List<S> asked, ToIntFunction<S> units, Function<S, Reading<T>> prepare) {
        int from = 0;
        while (from < asked.size()) {
            int to = endOfBlock(asked, from, units);
            for (Reading<T> reading : prepared(asked.subList(from, to), prepare)) {
                add(reading);
                if (readings.size() >= limits.chunkSentences() || pieces >= limits.chunkPieces()) {
                    finishChunk();
                }
            }
            from = to;
        }
        finishChunk();
        return List.copyOf(results);
    }

    /**
     * A block ends where a chunk may be full, so that little is cut before there is room for it.
     */
    private <S> int endOfBlock(List<S> asked, int from, ToIntFunction<S> units) {
        int room = Math.min(BLOCK, limits.chunkSentences() - readings.size());
        int last = from + Math.min(room, asked.size() - from);
        long held = pieces;
        int to = from;
        while (to < last && held < limits.chunkPieces()) {
            held += units.applyAsInt(asked.get(to));
            to++;
        }
        return to;
    }

    private <S> List<Reading<T>> prepared(List<S> block, Function<S, Reading<T>> prepare) {
        int parts = Math.max(1, Math.min(threads, block.size() / SHARE));
        List<List<Reading<T>>> prepared = new ArrayList<>(Collections.nCopies(parts, null));
        helpers.forEach(
                IntStream.range(0, parts).boxed().toList(),
                parts,
                number ->
                        prepared.set(
                                number, part(block, number, parts).stream().map(prepare).toList()),
                Runnable::run);
        return prepared.stream().flatMap(List::stream).toList();
    }

    private static <S> List<S> part(List<S> block, int number, int parts) {
        return block.subList(block.size() * number / parts, block.size() * (number + 1) / parts);
    }

    private void add(Reading<T> reading) {
        readings.add(reading);
        for (Passage passage : reading.passages()) {
            passages.add(passage);
            pieces += passage.pieces().size();
        }
    }

    private void finishChunk() {
        scorer.score(passages);
        readings.forEach(reading -> results.add(reading.result()));
        readings.clear();
        passages.clear();
        pieces = 0;
    }
}
