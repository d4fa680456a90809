// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import io.github.stance4j.dl4j.Nd4jBackend;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Work of which each part can be done by itself, such as the rows of a matrix, on as many threads
 * as ND4J has for a product. Who does a part changes no digit of it.
 */
final class Parts {

    /** Rows that, at the encoder's widths, stay in a core's second cache from loop to loop. */
    static final int ROWS = 16;

    /** What is done with rows that belong together. */
    @FunctionalInterface
    interface RowAction {

        /**
         * @param block number of the block, from 0
         * @param first its first row
         * @param rows how many it has, at most {@link #ROWS}
         */
        void accept(int block, int first, int rows);
    }

    private Parts() {}

    /** Returns how many blocks there are of a number of rows. */
    static int blocks(int rows) {
        return (rows + ROWS - 1) / ROWS;
    }

    /** Does something for each block of rows. */
    static void ofRows(int rows, RowAction action) {
        each(
                blocks(rows),
                block -> {
                    int first = block * ROWS;
                    action.accept(block, first, Math.min(ROWS, rows - first));
                });
    }

    /** Does something for each number below a count. */
    static void each(int count, IntConsumer action) {
        int threads = Math.min(count, Nd4jBackend.threads());
        if (threads <= 1) {
            for (int part = 0; part < count; part++) {
                action.accept(part);
            }
            return;
        }
        IntStream.range(0, threads)
                .parallel()
                .forEach(
                        thread -> {
                            for (int part = thread; part < count; part += threads) {
                                action.accept(part);
                            }
                        });
    }

    /** Returns arrays for each block of rows, the given ones as far as they are there. */
    static float[][] arrays(float[][] known, int rows, int width) {
        int blocks = blocks(rows);
        float[][] arrays = known;
        if (arrays == null || arrays.length < blocks) {
            arrays = new float[blocks][];
            if (known != null) {
                System.arraycopy(known, 0, arrays, 0, known.length);
            }
        }
        for (int block = 0; block < blocks; block++) {
            if (arrays[block] == null) {
                arrays[block] = new float[ROWS * width];
            }
        }
        return arrays;
    }

    /** Returns a vector once for each row of a block, so that loops need one index only. */
    static float[] tiled(INDArray vector) {
        float[] once = Floats.vector(vector);
        float[] tiled = new float[ROWS * once.length];
        for (int row = 0; row < ROWS; row++) {
            System.arraycopy(once, 0, tiled, row * once.length, once.length);
        }
        return tiled;
    }
}
