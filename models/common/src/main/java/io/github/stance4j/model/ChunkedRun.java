// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scores any number of sentences, of which so many are held at once as the limits allow.
 *
 * @param <T> what becomes of an actor
 */
final class ChunkedRun<T> {

    /**
     * Sentences that are prepared beside each other: enough to be worth a second thread's waking.
     */
    private static final int BLOCK = 64;

    private final PassageScorer scorer;
    private final BatchLimits limits;
    private final boolean parallel;
    private final List<List<T>> results = new ArrayList<>();
    private final List<Reading<T>> readings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int pieces;

    /**
     * @param parallel whether sentences are prepared by other threads than the caller's, too
     */
    ChunkedRun(PassageScorer scorer, BatchLimits limits, boolean parallel) {
        this.scorer = scorer;
        this.limits = limits;
        this.parallel = parallel;
    }

    /**
     * Returns the actors of sentences 0 to {@code count - 1}, a list a sentence, in order.
     *
     * @param given returns what is asked; called on this thread only, for lists of callers need not
     *     be safe for others
     * @param prepare cuts it into pieces; by several threads perhaps
     */
    <S> List<List<T>> results(int count, IntFunction<S> given, Function<S, Reading<T>> prepare) {
        for (int from = 0; from < count; from += BLOCK) {
            List<S> block =
                    IntStream.range(from, Math.min(count, from + BLOCK)).mapToObj(given).toList();
            for (Reading<T> reading : prepared(block, prepare)) {
                add(reading);
                if (readings.size() >= limits.chunkSentences() || pieces >= limits.chunkPieces()) {
                    finishChunk();
                }
            }
        }
        finishChunk();
        return List.copyOf(results);
    }

    private <S> List<Reading<T>> prepared(List<S> block, Function<S, Reading<T>> prepare) {
        Stream<S> stream =
                parallel && block.size() == BLOCK ? block.parallelStream() : block.stream();
        return stream.map(prepare).toList();
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
