// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** Tensors of arrays, which are copied, and arrays of tensors; the caller closes tensors. */
final class Tensors {

    private Tensors() {}

    static OnnxTensor floats(OrtEnvironment environment, float[] values, long... shape)
            throws OrtException {
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
    }

    static OnnxTensor integers(OrtEnvironment environment, int[] values, long... shape)
            throws OrtException {
        return OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape);
    }

    /** Returns the values of a tensor, row-major. */
    static float[] values(OnnxTensor tensor) {
        // It is a copy already, on the heap.
        FloatBuffer copy = tensor.getFloatBuffer();
        if (copy.hasArray() && copy.array().length == copy.remaining()) {
            return copy.array();
        }
        float[] values = new float[copy.remaining()];
        copy.get(values);
        return values;
    }
}
