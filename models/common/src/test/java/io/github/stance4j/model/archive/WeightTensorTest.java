// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTensorTest {

    @Test
    void valuesAreRoundedToHalfPrecisionOnce() {
        float[] values = {0, -0f, 1, -2.5f, 0.1f, 1e-9f, 65504};
        WeightTensor tensor = WeightTensor.of("t", new long[] {7}, values);

        assertArrayEquals(new float[] {0, -0f, 1, -2.5f, 0.099975586f, 0, 65504}, tensor.values());
        assertEquals(tensor, WeightTensor.of("t", new long[] {7}, tensor.values()));
    }

    @Test
    void neitherTheGivenNorTheReturnedArraysAreShared() {
        float[] values = {1, 2};
        long[] shape = {2};
        WeightTensor tensor = WeightTensor.of("t", shape, values);
        values[0] = 9;
        shape[0] = 9;
        tensor.values()[1] = 9;
        tensor.shape()[0] = 9;

        assertEquals(WeightTensor.of("t", new long[] {2}, new float[] {1, 2}), tensor);
    }

    @Test
    void itWritesItsElementsInOrderAsFloatsAndAsHalves() {
        float[] values = new float[10_001];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 1000 - 500;
        }
        WeightTensor tensor = WeightTensor.of("t", new long[] {values.length}, values);
        FloatBuffer floats = FloatBuffer.allocate(values.length);
        ShortBuffer halves = ShortBuffer.allocate(values.length);

        tensor.writeTo(floats);
        tensor.writeHalvesTo(halves);

        assertArrayEquals(values, floats.array());
        assertEquals(HalfFloat.fromFloat(-500), halves.get(0));
        assertEquals(HalfFloat.fromFloat(499), halves.get(999));
        assertEquals(0, halves.remaining());
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, 65520, -1e6f, Float.NEGATIVE_INFINITY})
    void whatHalfPrecisionCannotHoldIsRefused(float value) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> WeightTensor.of("w", new long[] {2}, new float[] {1, value}));

        assertTrue(refused.getMessage().contains("Element 1"), refused.getMessage());
        assertTrue(refused.getMessage().contains("\"w\""), refused.getMessage());
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        assertRefused(new long[] {2, 3}, 5);
        assertRefused(new long[] {}, 2);
        assertRefused(new long[] {0}, 0);
        assertRefused(new long[] {-1, -1}, 1);
        assertRefused(new long[] {1L << 32, 1L << 32}, 0);
    }

    private static void assertRefused(long[] shape, int length) {
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightTensor.of("w", shape, new float[length]));
    }

    @Test
    void aBlankNameIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightTensor.of(" ", new long[] {1}, new float[1]));
    }

    @Test
    void tensorsOfAnotherNameShapeOrValueDiffer() {
        WeightTensor tensor = WeightTensor.of("w", new long[] {2}, new float[] {1, 2});

        assertNotEquals(tensor, WeightTensor.of("v", new long[] {2}, new float[] {1, 2}));
        assertNotEquals(tensor, WeightTensor.of("w", new long[] {1, 2}, new float[] {1, 2}));
        assertNotEquals(tensor, WeightTensor.of("w", new long[] {2}, new float[] {1, 3}));
    }

    /** Each column has its own scale, so small ones are as exact as large ones. */
    @Test
    void aMatrixMayBeHeldAsBytesByColumns() {
        WeightTensor tensor =
                WeightTensor.of("t", new long[] {3, 2}, new float[] {127, 0.5f, -64, 0.25f, 0, -1})
                        .as(WeightType.INT8_COLUMNS);
        ByteBuffer bytes = ByteBuffer.allocate(6);
        tensor.writeBytesTo(bytes);

        assertEquals(WeightType.INT8_COLUMNS, tensor.type());
        assertArrayEquals(new byte[] {127, 64, -64, 32, 0, -127}, bytes.array());
        assertArrayEquals(new float[] {1, 1 / 127f}, tensor.scales());
        assertArrayEquals(
                new float[] {127, 64 / 127f, -64, 32 / 127f, 0, -1}, tensor.values(), 1e-6f);
    }

    @Test
    void aMatrixMayBeHeldAsBytesByRows() {
        WeightTensor tensor =
                WeightTensor.of("t", new long[] {2, 3}, new float[] {127, -64, 0, 0, 0, 0})
                        .as(WeightType.INT8_ROWS);
        ByteBuffer bytes = ByteBuffer.allocate(6);
        tensor.writeBytesTo(bytes);

        assertArrayEquals(new byte[] {127, -64, 0, 0, 0, 0}, bytes.array());
        assertArrayEquals(new float[] {1, 0}, tensor.scales());
        assertArrayEquals(new float[] {127, -64, 0, 0, 0, 0}, tensor.values());
    }

    @Test
    void bytesAreReadAsHalvesByWhoKnowsNoOthers() {
        float[] values = {127, -64, 3, 1};
        WeightTensor tensor =
                WeightTensor.of("t", new long[] {1, 4}, values).as(WeightType.INT8_ROWS);
        ShortBuffer halves = ShortBuffer.allocate(4);

        tensor.writeHalvesTo(halves);

        assertEquals(HalfFloat.fromFloat(-64), halves.get(1));
        assertEquals(
                WeightTensor.of("t", new long[] {1, 4}, values), tensor.as(WeightType.FLOAT16));
    }

    @Test
    void onlyAMatrixHasColumnsAndRows() {
        WeightTensor vector = WeightTensor.of("t", new long[] {2}, new float[] {1, 2});

        assertThrows(IllegalArgumentException.class, () -> vector.as(WeightType.INT8_COLUMNS));
        assertThrows(IllegalStateException.class, vector::scales);
    }
}
