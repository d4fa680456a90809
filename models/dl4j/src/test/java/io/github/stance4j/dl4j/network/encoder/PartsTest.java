// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.stance4j.dl4j.Nd4jBackend;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.factory.Nd4j;

class PartsTest {

    private static int threads;

    @BeforeAll
    static void load() {
        Nd4jBackend.load();
        threads = Nd4jBackend.threads();
    }

    @AfterEach
    void restore() {
        Nd4jBackend.setThreads(threads);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 50", "2, 1", "2, 16", "2, 17", "3, 1000", "8, 33"})
    void eachRowIsInOneBlock(int threads, int rows) {
        Nd4jBackend.setThreads(threads);
        AtomicIntegerArray visits = new AtomicIntegerArray(rows);
        AtomicIntegerArray blocks = new AtomicIntegerArray(Parts.blocks(rows));
        Parts.ofRows(
                rows,
                (block, first, count) -> {
                    blocks.incrementAndGet(block);
                    for (int row = first; row < first + count; row++) {
                        visits.incrementAndGet(row);
                    }
                });

        for (int row = 0; row < rows; row++) {
            assertEquals(1, visits.get(row), "row " + row);
        }
        for (int block = 0; block < blocks.length(); block++) {
            assertEquals(1, blocks.get(block), "block " + block);
        }
    }

    @Test
    void arraysGrowWithTheRowsAndAreKept() {
        float[][] few = Parts.arrays(null, 20, 3);
        float[][] many = Parts.arrays(few, 40, 3);

        assertEquals(2, few.length);
        assertEquals(3, many.length);
        assertSame(few[1], many[1]);
        assertSame(many, Parts.arrays(many, 5, 3));
    }

    @Test
    void aVectorIsThereForEachRowOfABlock() {
        float[] tiled = Parts.tiled(Nd4j.createFromArray(1f, 2f));

        assertEquals(2 * Parts.ROWS, tiled.length);
        assertArrayEquals(
                new float[] {1, 2},
                new float[] {tiled[2 * Parts.ROWS - 2], tiled[2 * Parts.ROWS - 1]});
    }
}
