// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Scores any number of sentences, of which so many are held at once as the limits allow.
 *
 * @param <T> what becomes of an actor
 */
final class ChunkedRun<T> {

    private final PassageScorer scorer;
    private final BatchLimits limits;
    private final List<List<T>> results = new ArrayList<>();
    private final List<Reading<T>> readings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int pieces;

    ChunkedRun(PassageScorer scorer, BatchLimits limits) {
        this.scorer = scorer;
        this.limits = limits;
    }

    /** Returns the actors of sentences 0 to {@code count - 1}, a list a sentence, in order. */
    List<List<T>> results(int count, IntFunction<Reading<T>> sentences) {
        for (int i = 0; i < count; i++) {
            add(sentences.apply(i));
            if (readings.size() >= limits.chunkSentences() || pieces >= limits.chunkPieces()) {
                finishChunk();
            }
        }
        finishChunk();
        return List.copyOf(results);
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
