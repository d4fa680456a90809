// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Elements in IEEE half precision. */
final class HalfElements implements Elements {

    private final short[] halves;

    private HalfElements(short[] halves) {
        this.halves = halves;
    }

    static HalfElements round(String name, float[] values) {
        short[] halves = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            halves[i] = HalfFloat.fromFloat(values[i]);
            if (!HalfFloat.isFinite(halves[i])) {
                throw new IllegalArgumentException(
                        notFinite(name, i, values[i]) + "; training has diverged");
            }
        }
        return new HalfElements(halves);
    }

    static HalfElements load(String name, int size, ByteBuffer source) {
        short[] halves = new short[size];
        source.slice().order(source.order()).asShortBuffer().get(halves);
        source.position(source.position() + Short.BYTES * size);
        for (int i = 0; i < size; i++) {
            if (!HalfFloat.isFinite(halves[i])) {
                throw new IllegalArgumentException(
                        notFinite(name, i, HalfFloat.toFloat(halves[i])));
            }
        }
        return new HalfElements(halves);
    }

    private static String notFinite(String name, int index, float value) {
        return "Element "
                + index
                + " of the tensor \""
                + name
                + "\" is "
                + value
                + ", expected a number of magnitude at most "
                + HalfFloat.MAX_VALUE;
    }

    @Override
    public WeightType type() {
        return WeightType.FLOAT16;
    }

    @Override
    public int size() {
        return halves.length;
    }

    @Override
    public void decode(int from, int count, float[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = HalfFloat.toFloat(halves[from + i]);
        }
    }

    @Override
    public long bytes() {
        return (long) Short.BYTES * halves.length;
    }

    @Override
    public void store(ByteBuffer target) {
        target.slice().order(target.order()).asShortBuffer().put(halves);
        target.position(target.position() + Short.BYTES * halves.length);
    }

    /** Returns the bits; not a copy. */
    short[] halves() {
        return halves;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HalfElements that && Arrays.equals(halves, that.halves);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(halves);
    }
}
