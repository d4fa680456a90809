// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * A named array of weights, held in IEEE half precision; immutable.
 *
 * <p>Half precision keeps 11 significant bits: a weight changes by at most one part in 2,048 when
 * its magnitude is at least 6.1e-5, and by at most 3e-8 below that. Converting {@link #values()}
 * back gives an equal tensor.
 */
public final class WeightTensor {

    private static final int PIECE = 1 << 12;

    private final String name;
    private final long[] shape;
    private final short[] halves;

    private WeightTensor(String name, long[] shape, short[] halves) {
        this.name = name;
        this.shape = shape;
        this.halves = halves;
    }

    /**
     * Rounds values to half precision, to the nearest and of two equally near to the even one.
     *
     * @param name not blank; the key in a {@link io.github.stance4j.model.StanceModel}
     * @param shape the sizes of the dimensions, each at least 1; empty for a scalar
     * @param values the elements in row-major (C) order, as many as the shape says
     * @throws IllegalArgumentException if the name is blank, the sizes don't fit, or a value is NaN
     *     or rounds to more than 65,504
     */
    public static WeightTensor of(String name, long[] shape, float[] values) {
        requireFit(name, shape, values.length);
        short[] halves = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            halves[i] = HalfFloat.fromFloat(values[i]);
            if (!HalfFloat.isFinite(halves[i])) {
                throw new IllegalArgumentException(
                        notFinite(name, i, values[i]) + "; training has diverged");
            }
        }
        return new WeightTensor(name, shape.clone(), halves);
    }

    /**
     * Takes elements that are in half precision already; the array is not copied.
     *
     * @throws IllegalArgumentException as {@link #of(String, long[], float[])}
     */
    static WeightTensor ofHalves(String name, long[] shape, short[] halves) {
        requireFit(name, shape, halves.length);
        for (int i = 0; i < halves.length; i++) {
            if (!HalfFloat.isFinite(halves[i])) {
                throw new IllegalArgumentException(
                        notFinite(name, i, HalfFloat.toFloat(halves[i])));
            }
        }
        return new WeightTensor(name, shape.clone(), halves);
    }

    /**
     * Returns the number of elements of a shape.
     *
     * @throws IllegalArgumentException if a size is less than 1 or the product more than an array
     *     can hold
     */
    static int elements(long[] shape) {
        long product = 1;
        for (long size : shape) {
            if (size < 1 || size > Integer.MAX_VALUE || (product *= size) > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "The sizes of a tensor must be positive and their product at most "
                                + Integer.MAX_VALUE
                                + ", found "
                                + Arrays.toString(shape));
            }
        }
        return (int) product;
    }

    private static void requireFit(String name, long[] shape, int length) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a tensor must not be blank");
        }
        if (elements(shape) != length) {
            throw new IllegalArgumentException(
                    "The tensor \""
                            + name
                            + "\" of shape "
                            + Arrays.toString(shape)
                            + " needs "
                            + elements(shape)
                            + " values, found "
                            + length);
        }
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

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the sizes of the dimensions, outermost first; a copy. */
    public long[] shape() {
        return shape.clone();
    }

    /** Returns the number of elements. */
    public int size() {
        return halves.length;
    }

    /** Returns the elements in row-major (C) order; a new array of {@link #size()} floats. */
    public float[] values() {
        float[] values = new float[halves.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = HalfFloat.toFloat(halves[i]);
        }
        return values;
    }

    /**
     * Writes the elements in row-major order as single floats.
     *
     * @throws java.nio.BufferOverflowException if fewer than {@link #size()} are left in the buffer
     */
    public void writeTo(FloatBuffer target) {
        // Through a piece of an array: a put for each element of a buffer takes several times as
        // long.
        float[] piece = new float[Math.min(PIECE, halves.length)];
        for (int from = 0; from < halves.length; from += piece.length) {
            int count = Math.min(piece.length, halves.length - from);
            for (int i = 0; i < count; i++) {
                piece[i] = HalfFloat.toFloat(halves[from + i]);
            }
            target.put(piece, 0, count);
        }
    }

    /**
     * Writes the elements in row-major order as they are stored, the bits of IEEE 754 halves.
     *
     * @throws java.nio.BufferOverflowException if fewer than {@link #size()} are left in the buffer
     */
    public void writeHalvesTo(ShortBuffer target) {
        target.put(halves);
    }

    /** Returns the elements as they are stored; not a copy. */
    short[] halves() {
        return halves;
    }

    /** Compares name, shape and the stored bits of the elements. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WeightTensor that
                && name.equals(that.name)
                && Arrays.equals(shape, that.shape)
                && Arrays.equals(halves, that.halves);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(shape), Arrays.hashCode(halves));
    }

    @Override
    public String toString() {
        return name + Arrays.toString(shape);
    }
}
