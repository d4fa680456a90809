// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.Arrays;
import java.util.List;

/**
 * What a network reads of a batch of sequences, padded to the longest; arrays are row-major.
 *
 * <p>Every engine and the training take their inputs from here, so that all read the same.
 */
public final class BatchInputs {

    /**
     * Numbers of a piece's word shapes: one-hot for the word before, the word itself and the word
     * after.
     */
    public static final int SHAPE_FEATURES = ShapeWindow.FEATURES;

    private final List<PieceSequence> batch;
    private final WordPieceVocabulary vocabulary;
    private final int time;

    /** Takes a batch; its length is the longest sequence's with the two special pieces. */
    public BatchInputs(List<PieceSequence> batch, WordPieceVocabulary vocabulary) {
        this.batch = List.copyOf(batch);
        this.vocabulary = vocabulary;
        this.time =
                NetworkConfig.SPECIAL_PIECES
                        + batch.stream().mapToInt(PieceSequence::size).max().orElse(0);
    }

    /** Returns the number of sequences. */
    public int rows() {
        return batch.size();
    }

    /** Returns the padded length, special pieces included. */
    public int time() {
        return time;
    }

    /** Returns the length of each sequence, special pieces included [batch]. */
    public int[] lengths() {
        return batch.stream()
                .mapToInt(sequence -> sequence.size() + NetworkConfig.SPECIAL_PIECES)
                .toArray();
    }

    /** Returns the piece ids [batch, time]. */
    public int[] pieces() {
        int[] ids = new int[rows() * time];
        Arrays.fill(ids, vocabulary.padding());
        for (int row = 0; row < rows(); row++) {
            List<Integer> pieces = batch.get(row).ids();
            int offset = row * time;
            ids[offset] = vocabulary.classification();
            for (int i = 0; i < pieces.size(); i++) {
                ids[offset + i + 1] = pieces.get(i);
            }
            ids[offset + pieces.size() + 1] = vocabulary.separator();
        }
        return ids;
    }

    /** Returns the word shapes [batch, time, {@link #SHAPE_FEATURES}]. */
    public float[] shapes() {
        float[] features = new float[rows() * time * SHAPE_FEATURES];
        for (int row = 0; row < rows(); row++) {
            ShapeWindow.write(batch.get(row), features, row * time);
        }
        return features;
    }

    /** Returns the mask [batch, time]: 1 for pieces, special ones included, 0 for padding. */
    public float[] mask() {
        float[] mask = new float[rows() * time];
        int[] lengths = lengths();
        for (int row = 0; row < lengths.length; row++) {
            Arrays.fill(mask, row * time, row * time + lengths[row], 1);
        }
        return mask;
    }

    /**
     * Turns the tagger's logits into what {@link EncodedBatch#tags} returns.
     *
     * @param logits [batch, time, tags]
     * @return log-probabilities [sequence][piece][tag], special pieces and padding left out
     */
    public float[][][] logProbabilities(float[] logits) {
        float[][][] result = unpadded(logits, ActorTag.values().length);
        for (float[][] sequence : result) {
            for (float[] tags : sequence) {
                LogSoftmax.replace(tags);
            }
        }
        return result;
    }

    /**
     * Leaves out special pieces and padding.
     *
     * @param values [batch, time, width]
     * @return [sequence][piece][width], new arrays
     */
    public float[][][] unpadded(float[] values, int width) {
        float[][][] result = new float[rows()][][];
        for (int row = 0; row < result.length; row++) {
            result[row] = new float[batch.get(row).size()][];
            for (int piece = 0; piece < result[row].length; piece++) {
                int offset = (row * time + piece + 1) * width;
                result[row][piece] = Arrays.copyOfRange(values, offset, offset + width);
            }
        }
        return result;
    }
}
