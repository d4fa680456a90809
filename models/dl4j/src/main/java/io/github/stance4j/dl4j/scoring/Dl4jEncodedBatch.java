// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.text.PieceSequence;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The states and tags of a batch, held off-heap until it is closed. */
final class Dl4jEncodedBatch implements EncodedBatch {

    private static final int TAGS = ActorTag.values().length;

    private final List<PieceSequence> batch;
    private final BatchArrays arrays;
    private final INDArray states;
    private final float[][][] tags;
    private final ActorHeads heads;
    private final ComputeThread thread;

    Dl4jEncodedBatch(
            List<PieceSequence> batch,
            BatchArrays arrays,
            INDArray states,
            INDArray tagLogits,
            ActorHeads heads,
            ComputeThread thread) {
        this.batch = batch;
        this.arrays = arrays;
        this.states = states;
        this.tags = logProbabilities(tagLogits);
        this.heads = heads;
        this.thread = thread;
    }

    @Override
    public float[][][] tags() {
        return tags;
    }

    @Override
    public List<ActorLogits> score(List<ActorSlot> slots) {
        return slots.isEmpty() ? List.of() : thread.call(() -> heads.score(states, arrays, slots));
    }

    @Override
    public void close() {
        states.close();
    }

    private float[][][] logProbabilities(INDArray logits) {
        float[] values = logits.dup('c').data().asFloat();
        float[][][] tags = new float[batch.size()][][];
        for (int row = 0; row < tags.length; row++) {
            tags[row] = new float[batch.get(row).size()][];
            for (int piece = 0; piece < tags[row].length; piece++) {
                int offset = (row * arrays.time() + piece + 1) * TAGS;
                tags[row][piece] = logSoftmax(values, offset);
            }
        }
        return tags;
    }

    private static float[] logSoftmax(float[] values, int offset) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TAGS; i++) {
            max = Math.max(max, values[offset + i]);
        }
        double sum = 0;
        for (int i = 0; i < TAGS; i++) {
            sum += Math.exp(values[offset + i] - max);
        }
        float[] result = new float[TAGS];
        for (int i = 0; i < TAGS; i++) {
            result[i] = (float) (values[offset + i] - max - Math.log(sum));
        }
        return result;
    }
}
