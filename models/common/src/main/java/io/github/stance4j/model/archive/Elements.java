// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.nio.ByteBuffer;

/** The elements of a tensor in row-major order, as they are held; nobody changes them. */
sealed interface Elements permits HalfElements, ByteElements {

    /** Returns how they are held. */
    WeightType type();

    /** Returns how many there are. */
    int size();

    /** Writes the values of some, from one on, to the beginning of an array. */
    void decode(int from, int count, float[] target);

    /** Returns how many bytes {@link #store} writes. */
    long bytes();

    /** Writes them as an archive has them. */
    void store(ByteBuffer target);

    /**
     * Reads what {@link #store} has written.
     *
     * @param name of the tensor, for messages
     * @throws java.nio.BufferUnderflowException if fewer are left
     * @throws IllegalArgumentException if one is not finite, or the shape is none of the type's
     */
    static Elements load(String name, WeightType type, long[] shape, ByteBuffer source) {
        return type == WeightType.FLOAT16
                ? HalfElements.load(name, WeightTensor.elements(shape), source)
                : ByteElements.load(name, type, shape, source);
    }
}
