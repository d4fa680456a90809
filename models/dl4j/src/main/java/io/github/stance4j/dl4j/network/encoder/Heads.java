// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Two layouts of one sequence's vectors: by piece, with its heads beside each other and perhaps
 * more beside them, and by head, with its pieces below each other, so that ND4J multiplies without
 * gaps.
 *
 * @param time number of pieces
 * @param count number of heads
 * @param width width of a head
 */
record Heads(int time, int count, int width) {

    /** Returns the number of values of a sequence. */
    int length() {
        return time * count * width;
    }

    /**
     * Writes the sequence's part of an array [batch, heads, time, width of a head].
     *
     * @param pieces [time, rowWidth]
     * @param column where the heads begin in a row
     */
    void split(float[] pieces, int rowWidth, int column, INDArray byHeads, int sequence) {
        float[] laidOut = Scratch.ofThread().array(1, length());
        for (int head = 0; head < count; head++) {
            for (int t = 0; t < time; t++) {
                System.arraycopy(
                        pieces,
                        t * rowWidth + column + head * width,
                        laidOut,
                        (head * time + t) * width,
                        width);
            }
        }
        Floats.put(laidOut, length(), byHeads, sequence * length());
    }

    /** The inverse of {@link #split}. */
    void join(INDArray byHeads, int sequence, float[] pieces, int rowWidth, int column) {
        float[] laidOut = Scratch.ofThread().array(1, length());
        Floats.get(byHeads, sequence * length(), length(), laidOut);
        for (int head = 0; head < count; head++) {
            for (int t = 0; t < time; t++) {
                System.arraycopy(
                        laidOut,
                        (head * time + t) * width,
                        pieces,
                        t * rowWidth + column + head * width,
                        width);
            }
        }
    }
}
