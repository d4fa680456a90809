// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.shape.Shape;

/**
 * Copies between ND4J's memory and Java's, where loops become vector instructions; a copy takes a
 * fifth of the cheapest such loop; and two such loops.
 */
final class Floats {

    private Floats() {}

    /** Returns an array in row-major order without gaps, the given one if it is. */
    static INDArray dense(INDArray array) {
        return array.ordering() == 'c' && Shape.hasDefaultStridesForShape(array)
                ? array
                : array.dup('c');
    }

    /** Returns a pointer to the first element of a dense array. */
    static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().addressPointer());
    }

    /** Copies elements of a dense array, from a position on, to the front of another. */
    static void get(INDArray from, int position, int length, float[] to) {
        pointer(from).position(position).get(to, 0, length);
    }

    /** Copies elements from the front of an array to a position of a dense one. */
    static void put(float[] from, int length, INDArray to, int position) {
        pointer(to).position(position).put(from, 0, length);
    }

    /** Fills a dense array. */
    static void put(float[] from, INDArray to) {
        put(from, Math.toIntExact(to.length()), to, 0);
    }

    /** Returns a small array, such as a bias. */
    static float[] vector(INDArray array) {
        float[] values = new float[Math.toIntExact(array.length())];
        get(array, 0, values.length, values);
        return values;
    }

    /** Adds the front of an array to that of another. */
    static void add(float[] from, float[] to, int length) {
        for (int i = 0; i < length; i++) {
            to[i] += from[i];
        }
    }

    /** Multiplies the front of an array by that of another. */
    static void multiply(float[] factors, float[] x, int length) {
        for (int i = 0; i < length; i++) {
            x[i] *= factors[i];
        }
    }
}
