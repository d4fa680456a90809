// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Sentences as arrays of one length.
 *
 * @param pieces rows of embeddings [batch, 1, time]
 * @param inside 1 inside of the actor [batch, 1, time]
 * @param mask 1 where a sentence has a piece, 0 where it was padded [batch, time]
 */
record PaddedBatch(INDArray pieces, INDArray inside, INDArray mask) {

    static PaddedBatch of(List<MarkedSentence> sentences, KnownPieces known) {
        int size = sentences.size();
        int time = sentences.stream().mapToInt(MarkedSentence::length).max().orElseThrow();
        float[][] pieces = new float[size][time];
        float[][] inside = new float[size][time];
        float[][] mask = new float[size][time];
        for (int row = 0; row < size; row++) {
            MarkedSentence sentence = sentences.get(row);
            for (int i = 0; i < time; i++) {
                boolean there = i < sentence.length();
                pieces[row][i] = there ? known.row(sentence.pieces()[i]) : KnownPieces.PADDING;
                inside[row][i] = there && sentence.inside()[i] ? 1 : 0;
                mask[row][i] = there ? 1 : 0;
            }
        }
        return new PaddedBatch(
                Nd4j.create(pieces).reshape(size, 1, time),
                Nd4j.create(inside).reshape(size, 1, time),
                Nd4j.create(mask));
    }

    INDArray[] features() {
        return new INDArray[] {pieces, inside};
    }

    INDArray[] masks() {
        return new INDArray[] {mask, mask};
    }
}
