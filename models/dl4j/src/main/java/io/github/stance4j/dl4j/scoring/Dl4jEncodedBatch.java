// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.EncodedBatch;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The states and tags of a batch, held off-heap until it is closed. */
final class Dl4jEncodedBatch implements EncodedBatch {

    private final BatchArrays arrays;
    private final INDArray states;
    private final float[][][] tags;
    private final ActorHeads heads;
    private final ComputeThread thread;

    Dl4jEncodedBatch(
            BatchArrays arrays,
            INDArray states,
            INDArray tagLogits,
            ActorHeads heads,
            ComputeThread thread) {
        this.arrays = arrays;
        this.states = states;
        this.tags = arrays.logProbabilities(tagLogits);
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
}
