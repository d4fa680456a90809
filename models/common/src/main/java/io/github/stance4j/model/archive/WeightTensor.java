// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * A named array of weights, held in IEEE half precision or, if it has been made so, as scaled
 * bytes; immutable.
 *
 * <p>Half precision keeps 11 significant bits: a weight changes by at most one part in 2,048 when
 * its magnitude is at least 6.1e-5, and by at most 3e-8 below that. Converting {@link #values()}
 * back gives an equal tensor. A byte changes a weight by at most one part in 254 of the greatest
 * magnitude in its column or row.
 */
public final class WeightTensor {

    private static final int PIECE = 1 << 12;

    private final String name;
    private final long[] shape;
    private final Elements elements;

    WeightTensor(String name, long[] shape, Elements elements) {
        requireFit(name, shape, elements.size());
        this.name = name;
        this.shape = shape.clone();
        this.elements = elements;
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
        return new WeightTensor(name, shape, HalfElements.round(name, values));
    }

    /**
     * Returns the same matrix as another type; rounding to bytes, the greatest magnitude of each
     * column or row becomes 127.
     *
     * @throws IllegalArgumentException if the type is one of bytes and this is no matrix
     */
    public WeightTensor as(WeightType type) {
        if (type == elements.type()) {
            return this;
        }
        return new WeightTensor(
                name,
                shape,
                type == WeightType.FLOAT16
                        ? HalfElements.round(name, values())
                        : ByteElements.round(type, shape, values()));
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

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the sizes of the dimensions, outermost first; a copy. */
    public long[] shape() {
        return shape.clone();
    }

    /** Returns how the elements are held. */
    public WeightType type() {
        return elements.type();
    }

    /** Returns the number of elements. */
    public int size() {
        return elements.size();
    }

    /** Returns the elements in row-major (C) order; a new array of {@link #size()} floats. */
    public float[] values() {
        float[] values = new float[size()];
        elements.decode(0, values.length, values);
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
        float[] piece = new float[Math.min(PIECE, size())];
        for (int from = 0; from < size(); from += piece.length) {
            int count = Math.min(piece.length, size() - from);
            elements.decode(from, count, piece);
            target.put(piece, 0, count);
        }
    }

    /**
     * Writes the elements in row-major order as the bits of IEEE 754 halves, to which bytes are
     * rounded.
     *
     * @throws java.nio.BufferOverflowException if fewer than {@link #size()} are left in the buffer
     */
    public void writeHalvesTo(ShortBuffer target) {
        target.put(((HalfElements) as(WeightType.FLOAT16).elements).halves());
    }

    /**
     * Writes the elements of a matrix of bytes in row-major order, without their scales.
     *
     * @throws IllegalStateException if it has no bytes
     * @throws java.nio.BufferOverflowException if fewer than {@link #size()} are left in the buffer
     */
    public void writeBytesTo(ByteBuffer target) {
        target.put(bytes().elements());
    }

    /**
     * Returns the scales of the columns or the rows of a matrix of bytes; a copy.
     *
     * @throws IllegalStateException if it has no bytes
     */
    public float[] scales() {
        return bytes().scales().clone();
    }

    private ByteElements bytes() {
        if (elements instanceof ByteElements bytes) {
            return bytes;
        }
        throw new IllegalStateException("The tensor " + this + " is one of " + type());
    }

    /** Returns the elements as they are held. */
    Elements elements() {
        return elements;
    }

    /** Compares name, shape and the stored bits of the elements. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WeightTensor that
                && name.equals(that.name)
                && Arrays.equals(shape, that.shape)
                && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(shape), elements);
    }

    @Override
    public String toString() {
        return name + Arrays.toString(shape);
    }
}
