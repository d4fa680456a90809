// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The elements of a matrix as signed bytes, with a scale for each column or each row. */
final class ByteElements implements Elements {

    /** Bytes are symmetric about 0, so that 0 stays 0 and no zero point is needed. */
    private static final int MOST = Byte.MAX_VALUE;

    /** Beyond it a value would not be one of a half. */
    private static final float GREATEST_SCALE = HalfFloat.MAX_VALUE / MOST;

    private final WeightType type;
    private final int columns;
    private final byte[] bytes;
    private final float[] scales;

    private ByteElements(WeightType type, int columns, byte[] bytes, float[] scales) {
        this.type = type;
        this.columns = columns;
        this.bytes = bytes;
        this.scales = scales;
    }

    /** Rounds values so that the greatest magnitude of each column or row becomes 127. */
    static ByteElements round(WeightType type, long[] shape, float[] values) {
        int columns = columns(shape);
        float[] scales = new float[type.scales(shape)];
        for (int i = 0; i < values.length; i++) {
            int scale = scale(type, columns, i);
            scales[scale] = Math.max(scales[scale], Math.abs(values[i]) / MOST);
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            float scale = scales[scale(type, columns, i)];
            bytes[i] = (byte) (scale == 0 ? 0 : Math.round(values[i] / scale));
        }
        return new ByteElements(type, columns, bytes, scales);
    }

    static ByteElements load(String name, WeightType type, long[] shape, ByteBuffer source) {
        float[] scales = new float[type.scales(shape)];
        byte[] bytes = new byte[WeightTensor.elements(shape)];
        source.get(bytes);
        for (int i = 0; i < scales.length; i++) {
            scales[i] = source.getFloat();
            if (!(scales[i] >= 0 && scales[i] <= GREATEST_SCALE)) {
                throw new IllegalArgumentException(
                        "Scale "
                                + i
                                + " of the tensor \""
                                + name
                                + "\" is "
                                + scales[i]
                                + ", expected a number from 0 to "
                                + GREATEST_SCALE);
            }
        }
        return new ByteElements(type, columns(shape), bytes, scales);
    }

    private static int columns(long[] shape) {
        return (int) shape[shape.length - 1];
    }

    private static int scale(WeightType type, int columns, int element) {
        return type == WeightType.INT8_ROWS ? element / columns : element % columns;
    }

    @Override
    public WeightType type() {
        return type;
    }

    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    public void decode(int from, int count, float[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = bytes[from + i] * scales[scale(type, columns, from + i)];
        }
    }

    @Override
    public long bytes() {
        return bytes.length + (long) Float.BYTES * scales.length;
    }

    @Override
    public void store(ByteBuffer target) {
        target.put(bytes);
        for (float scale : scales) {
            target.putFloat(scale);
        }
    }

    /** Returns the bytes; not a copy. */
    byte[] elements() {
        return bytes;
    }

    /** Returns the scales; not a copy. */
    float[] scales() {
        return scales;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteElements that
                && type == that.type
                && columns == that.columns
                && Arrays.equals(bytes, that.bytes)
                && Arrays.equals(scales, that.scales);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + Arrays.hashCode(scales);
    }
}
