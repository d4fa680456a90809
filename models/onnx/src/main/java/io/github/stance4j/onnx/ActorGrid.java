// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.PieceRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The actors of a batch by their sequences: a row of places for each, as many as the sequence with
 * most actors has.
 */
final class ActorGrid {

    private final List<ActorSlot> slots;
    private final BatchInputs inputs;
    private final int[] places;
    private final int width;

    ActorGrid(List<ActorSlot> slots, BatchInputs inputs) {
        this.slots = slots;
        this.inputs = inputs;
        this.places = new int[slots.size()];
        int[] taken = new int[inputs.rows()];
        for (int i = 0; i < places.length; i++) {
            places[i] = taken[slots.get(i).row()]++;
        }
        this.width = Arrays.stream(taken).max().orElse(0);
    }

    /** Returns the number of actors. */
    int size() {
        return slots.size();
    }

    /** Returns the index of an actor among all places of all sequences. */
    int place(int actor) {
        return slots.get(actor).row() * width + places[actor];
    }

    /** Returns the shape of {@link #actors} and {@link #targets}. */
    long[] shape() {
        return new long[] {inputs.rows(), width, inputs.time()};
    }

    /** Returns the shape of {@link #contexts}. */
    long[] contextShape() {
        return new long[] {inputs.rows(), 1, inputs.time()};
    }

    /** Returns the averaging weights of the actors' pieces [batch, places, time]. */
    float[] actors() {
        return averages(slot -> Optional.of(slot.actor()));
    }

    /**
     * Returns the averaging weights of the targets' pieces [batch, places, time], zeros for no
     * target.
     */
    float[] targets() {
        return averages(ActorSlot::target);
    }

    private float[] averages(Function<ActorSlot, Optional<PieceRange>> ranges) {
        int time = inputs.time();
        float[] weights = new float[inputs.rows() * width * time];
        for (int i = 0; i < places.length; i++) {
            // The first special piece comes before all others.
            int first = place(i) * time + 1;
            ranges.apply(slots.get(i))
                    .ifPresent(
                            range ->
                                    Arrays.fill(
                                            weights,
                                            first + range.from(),
                                            first + range.to(),
                                            1f / (range.to() - range.from())));
        }
        return weights;
    }

    /** Returns 1 for each piece, special ones included, and 0 for padding [batch, 1, time]. */
    float[] contexts() {
        return inputs.mask();
    }
}
