// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** {@link BatchInputs} as arrays of ND4J, and what tells the actors of a batch. */
public final class BatchArrays {

    private final BatchInputs inputs;
    private final int rows;
    private final int time;

    /** Takes a batch; its length is the longest sequence's with the two special pieces. */
    public BatchArrays(List<PieceSequence> batch, WordPieceVocabulary vocabulary) {
        this.inputs = new BatchInputs(batch, vocabulary);
        this.rows = inputs.rows();
        this.time = inputs.time();
    }

    /** Returns the padded length, special pieces included. */
    public int time() {
        return time;
    }

    /** Returns the piece ids [batch, time]. */
    public INDArray pieces() {
        int[] pieces = inputs.pieces();
        float[] ids = new float[pieces.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pieces[i];
        }
        return array(ids, rows, time);
    }

    /** Returns the word-shape features [batch, time, features]. */
    public INDArray shapes() {
        return array(inputs.shapes(), rows, time, BatchInputs.SHAPE_FEATURES);
    }

    /** Returns the mask [batch, time]: 1 for pieces, special ones included, 0 for padding. */
    public INDArray mask() {
        return array(inputs.mask(), rows, time);
    }

    /**
     * Returns the log-probabilities of tags [sequence][piece][tag].
     *
     * @param logits [batch, time, tags]
     */
    public float[][][] logProbabilities(INDArray logits) {
        return inputs.logProbabilities(logits.dup('c').data().asFloat());
    }

    /** Returns the averaging weights of the actors' pieces [actors, batch · time]. */
    public INDArray actors(List<ActorSlot> slots) {
        return averages(slots, slots.stream().map(slot -> Optional.of(slot.actor())).toList());
    }

    /**
     * Returns the averaging weights of the targets' pieces [actors, batch · time], rows of zeros
     * for no target.
     */
    public INDArray targets(List<ActorSlot> slots) {
        return averages(slots, slots.stream().map(ActorSlot::target).toList());
    }

    private INDArray averages(List<ActorSlot> slots, List<Optional<PieceRange>> ranges) {
        float[] weights = new float[slots.size() * rows * time];
        for (int i = 0; i < slots.size(); i++) {
            if (ranges.get(i).isPresent()) {
                PieceRange range = ranges.get(i).get();
                int first = (i * rows + slots.get(i).row()) * time + 1;
                Arrays.fill(
                        weights,
                        first + range.from(),
                        first + range.to(),
                        1f / (range.to() - range.from()));
            }
        }
        return array(weights, slots.size(), (long) rows * time);
    }

    /**
     * Returns 1 for each piece of an actor's own sentence, special ones included [actors, batch ·
     * time].
     */
    public INDArray contexts(List<ActorSlot> slots) {
        float[] contexts = new float[slots.size() * rows * time];
        int[] lengths = inputs.lengths();
        for (int i = 0; i < slots.size(); i++) {
            int row = slots.get(i).row();
            int first = (i * rows + row) * time;
            Arrays.fill(contexts, first, first + lengths[row], 1);
        }
        return array(contexts, slots.size(), (long) rows * time);
    }

    private static INDArray array(float[] values, long... shape) {
        return Nd4j.create(values, shape, 'c');
    }
}
