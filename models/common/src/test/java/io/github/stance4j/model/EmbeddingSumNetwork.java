// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.PieceSequence;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network without an engine: a piece's state is the sum of the embeddings of the pieces around
 * it, the nearer the more; tags and logits are linear in states.
 *
 * <p>Because a state depends on {@link #REACH} pieces on both sides only, windows with that much
 * context must give what the whole sentence gives.
 */
class EmbeddingSumNetwork implements StanceNetwork {

    static final int REACH = 3;

    private static final int STANCES = 2;
    private static final int LABELS = 3;

    private final float[] embeddings;
    private final float[] tags;
    private final float[] actor;
    private final float[] target;

    final AtomicInteger sequences = new AtomicInteger();
    final AtomicInteger largestBatch = new AtomicInteger();
    final AtomicInteger mostPaddedPieces = new AtomicInteger();
    final AtomicInteger mostPlaces = new AtomicInteger();
    final AtomicInteger open = new AtomicInteger();
    final AtomicInteger mostOpen = new AtomicInteger();
    final AtomicBoolean closed = new AtomicBoolean();

    EmbeddingSumNetwork(StanceModel model) {
        embeddings = model.weight("embeddings").values();
        tags = model.weight("tags").values();
        actor = model.weight("actor").values();
        target = model.weight("target").values();
    }

    @Override
    public EncodedBatch encode(List<PieceSequence> batch) {
        if (closed.get()) {
            throw new AssertionError("encode after close");
        }
        int longest = batch.stream().mapToInt(PieceSequence::size).max().orElseThrow();
        sequences.addAndGet(batch.size());
        largestBatch.accumulateAndGet(batch.size(), Math::max);
        mostPaddedPieces.accumulateAndGet(batch.size() * (longest + 2), Math::max);
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        return new Batch(batch.stream().map(this::states).toArray(float[][][]::new));
    }

    private float[][] states(PieceSequence pieces) {
        float[][] states = new float[pieces.size()][TinyModels.HIDDEN];
        for (int i = 0; i < states.length; i++) {
            for (int j = Math.max(0, i - REACH); j <= Math.min(states.length - 1, i + REACH); j++) {
                float weight = 1f / (1 + Math.abs(i - j)) + (i > j ? 0.1f : 0);
                for (int k = 0; k < TinyModels.HIDDEN; k++) {
                    states[i][k] +=
                            weight * embeddings[pieces.ids().get(j) * TinyModels.HIDDEN + k];
                }
            }
        }
        return states;
    }

    @Override
    public void close() {
        if (open.get() > 0) {
            throw new AssertionError("close while a batch is open");
        }
        closed.set(true);
    }

    private static float[] linear(float[] weights, float[] state) {
        float[] sums = new float[weights.length / state.length];
        for (int row = 0; row < sums.length; row++) {
            for (int k = 0; k < state.length; k++) {
                sums[row] += weights[row * state.length + k] * state[k];
            }
        }
        return sums;
    }

    private static float[] mean(float[][] states, PieceRange range) {
        float[] mean = new float[TinyModels.HIDDEN];
        for (int i = range.from(); i < range.to(); i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += states[i][k] / (range.to() - range.from());
            }
        }
        return mean;
    }

    private final class Batch implements EncodedBatch {

        private final float[][][] states;

        Batch(float[][][] states) {
            this.states = states;
        }

        @Override
        public float[][][] tags() {
            return Arrays.stream(states)
                    .map(row -> Arrays.stream(row).map(this::tags).toArray(float[][]::new))
                    .toArray(float[][][]::new);
        }

        private float[] tags(float[] state) {
            double[] probabilities = Calibration.softmax(linear(tags, state), 1);
            float[] logs = new float[probabilities.length];
            for (int i = 0; i < logs.length; i++) {
                logs[i] = (float) Math.log(probabilities[i]);
            }
            return logs;
        }

        @Override
        public List<ActorLogits> score(List<ActorSlot> slots) {
            int[] taken = new int[states.length];
            slots.forEach(slot -> taken[slot.row()]++);
            int most = Arrays.stream(taken).max().orElseThrow();
            mostPlaces.accumulateAndGet(taken.length * most, Math::max);
            return slots.stream().map(this::score).toList();
        }

        private ActorLogits score(ActorSlot slot) {
            float[][] row = states[slot.row()];
            float[] logits = linear(actor, mean(row, slot.actor()));
            if (slot.target().isPresent()) {
                float[] more = linear(target, mean(row, slot.target().get()));
                for (int i = 0; i < logits.length; i++) {
                    logits[i] += more[i];
                }
            }
            return new ActorLogits(
                    Arrays.copyOf(logits, STANCES),
                    new float[][] {Arrays.copyOfRange(logits, STANCES, STANCES + LABELS)});
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
