// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** Makes tensors of arrays, which are copied; the caller closes them. */
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
}
