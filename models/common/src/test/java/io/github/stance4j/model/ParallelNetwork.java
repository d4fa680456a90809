// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.text.PieceSequence;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Computes batches of a call beside each other, each of which waits until so many have come. */
class ParallelNetwork extends EmbeddingSumNetwork {

    final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final int atOnce;
    private final CountDownLatch together;

    /**
     * @param atOnce how many batches of a call may be computed at once
     * @param together what each batch counts down, and then waits for
     */
    ParallelNetwork(StanceModel model, int atOnce, CountDownLatch together) {
        super(model);
        this.atOnce = atOnce;
        this.together = together;
    }

    @Override
    public EncodedBatch encode(List<PieceSequence> batch) {
        EncodedBatch encoded = super.encode(batch);
        threads.add(Thread.currentThread());
        together.countDown();
        Latches.await(together);
        return new Scored(encoded);
    }

    /** Scores actors of an encoded batch. */
    List<ActorLogits> score(EncodedBatch batch, List<ActorSlot> slots) {
        return batch.score(slots);
    }

    @Override
    public int batchesAtOnce() {
        return atOnce;
    }

    private final class Scored implements EncodedBatch {

        private final EncodedBatch batch;

        Scored(EncodedBatch batch) {
            this.batch = batch;
        }

        @Override
        public float[][][] tags() {
            return batch.tags();
        }

        @Override
        public List<ActorLogits> score(List<ActorSlot> slots) {
            return ParallelNetwork.this.score(batch, slots);
        }

        @Override
        public void close() {
            batch.close();
        }
    }
}
