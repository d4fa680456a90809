// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.StanceNetwork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Runs passages through a network in batches, beside each other where that is quicker; each passage
 * is encoded once.
 */
final class PassageScorer {

    private final StanceNetwork network;
    private final BatchLimits limits;
    private final Semaphore turns;
    private final Gate gate;
    private final HelperThreads helpers;

    /**
     * @param turns has a permit for each call that may compute beside others; a turn is one batch,
     *     so that a call of one sentence does not wait for the whole of a long one. Helpers take
     *     none: their number is bounded anyway
     * @param gate is asked before each batch, so that closing does not wait for the whole of a long
     *     call either
     * @param helpers compute batches beside the caller's, if the network wants that
     */
    PassageScorer(
            StanceNetwork network,
            BatchLimits limits,
            Semaphore turns,
            Gate gate,
            HelperThreads helpers) {
        this.network = network;
        this.limits = limits;
        this.turns = turns;
        this.gate = gate;
        this.helpers = helpers;
    }

    /**
     * Answers all questions of all passages, in an order of its own.
     *
     * @throws IllegalStateException if the gate is to be closed
     */
    void score(List<Passage> passages) {
        if (passages.isEmpty()) {
            return;
        }
        int threads = network.batchesAtOnce();
        List<List<Passage>> batches =
                new ArrayList<>(
                        limits.shared(passages.size(), threads)
                                .batches(passages, PassageScorer::length, Passage::given));
        batches.sort(Comparator.comparingInt(PassageScorer::size).reversed());
        helpers.forEach(batches, threads, this::compute, this::takeTurn);
    }

    private static int length(Passage passage) {
        return passage.pieces().size();
    }

    /** Tells what a batch costs: the last is its longest. */
    private static int size(List<Passage> batch) {
        return batch.size() * length(batch.get(batch.size() - 1));
    }

    private void takeTurn(Runnable step) {
        // An interrupt is kept for the caller.
        turns.acquireUninterruptibly();
        try {
            step.run();
        } finally {
            turns.release();
        }
    }

    private void compute(List<Passage> passages) {
        gate.goOn();
        scoreBatch(passages);
    }

    private void scoreBatch(List<Passage> passages) {
        try (EncodedBatch batch = network.encode(passages.stream().map(Passage::pieces).toList())) {
            Tags tags = new Tags(batch);
            List<Question> questions = new ArrayList<>();
            List<ActorSlot> slots = new ArrayList<>();
            for (int i = 0; i < passages.size(); i++) {
                int row = i;
                for (Question question : passages.get(row).questions().apply(() -> tags.of(row))) {
                    questions.add(question);
                    slots.add(new ActorSlot(row, question.actor(), question.target()));
                }
            }
            for (int from = 0; from < slots.size(); from += limits.questions()) {
                int to = Math.min(slots.size(), from + limits.questions());
                answer(questions.subList(from, to), batch.score(slots.subList(from, to)));
            }
        }
    }

    private static void answer(List<Question> questions, List<ActorLogits> answers) {
        for (int i = 0; i < answers.size(); i++) {
            questions.get(i).answer().accept(answers.get(i));
        }
    }

    /** The tags of a batch, computed when first asked for: given actors don't need them. */
    private static final class Tags {

        private final EncodedBatch batch;
        private float[][][] computed;

        Tags(EncodedBatch batch) {
            this.batch = batch;
        }

        float[][] of(int row) {
            if (computed == null) {
                computed = batch.tags();
            }
            return computed[row];
        }
    }
}
