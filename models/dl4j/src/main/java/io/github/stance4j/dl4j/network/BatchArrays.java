// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The network's inputs for a batch of sequences, padded to the longest. */
public final class BatchArrays {

    private final List<PieceSequence> batch;
    private final WordPieceVocabulary vocabulary;
    private final int rows;
    private final int time;

    /** Takes a batch; its length is the longest sequence's with the two special pieces. */
    public BatchArrays(List<PieceSequence> batch, WordPieceVocabulary vocabulary) {
        this.batch = batch;
        this.vocabulary = vocabulary;
        this.rows = batch.size();
        this.time = 2 + batch.stream().mapToInt(PieceSequence::size).max().orElse(0);
    }

    /** Returns the padded length, special pieces included. */
    public int time() {
        return time;
    }

    /** Returns the piece ids [batch, time]. */
    public INDArray pieces() {
        float[] ids = new float[rows * time];
        Arrays.fill(ids, vocabulary.padding());
        for (int row = 0; row < rows; row++) {
            List<Integer> pieces = batch.get(row).ids();
            int offset = row * time;
            ids[offset] = vocabulary.classification();
            for (int i = 0; i < pieces.size(); i++) {
                ids[offset + i + 1] = pieces.get(i);
            }
            ids[offset + pieces.size() + 1] = vocabulary.separator();
        }
        return array(ids, rows, time);
    }

    /** Returns the word-shape features [batch, time, features]. */
    public INDArray shapes() {
        float[] features = new float[rows * time * ShapeWindow.FEATURES];
        for (int row = 0; row < rows; row++) {
            ShapeWindow.write(batch.get(row), features, row * time);
        }
        return array(features, rows, time, ShapeWindow.FEATURES);
    }

    /** Returns the mask [batch, time]: 1 for pieces, special ones included, 0 for padding. */
    public INDArray mask() {
        float[] mask = new float[rows * time];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(mask, row * time, row * time + batch.get(row).size() + 2, 1);
        }
        return array(mask, rows, time);
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
        for (int i = 0; i < slots.size(); i++) {
            int row = slots.get(i).row();
            int first = (i * rows + row) * time;
            Arrays.fill(contexts, first, first + batch.get(row).size() + 2, 1);
        }
        return array(contexts, slots.size(), (long) rows * time);
    }

    private static INDArray array(float[] values, long... shape) {
        return Nd4j.create(values, shape, 'c');
    }
}
