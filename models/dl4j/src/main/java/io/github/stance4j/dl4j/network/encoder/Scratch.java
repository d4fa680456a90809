// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

/**
 * Java arrays that all layers of a thread use one after the other; they grow to the largest batch
 * and hold nothing from one call to the next.
 */
final class Scratch {

    private static final ThreadLocal<Scratch> OF_THREAD = ThreadLocal.withInitial(Scratch::new);

    private final float[][] arrays = new float[3][];

    static Scratch ofThread() {
        return OF_THREAD.get();
    }

    /** Returns array number {@code index}, at least of a size, with any content. */
    float[] array(int index, int size) {
        arrays[index] = grown(arrays[index], size);
        return arrays[index];
    }

    /** Returns an array of at least a size, the given one if it is. */
    static float[] grown(float[] array, int size) {
        return array != null && array.length >= size ? array : new float[size];
    }
}
