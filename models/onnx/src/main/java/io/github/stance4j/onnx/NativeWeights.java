// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.onnx.graph.Graph;
import io.github.stance4j.onnx.graph.ModelTensors;
import io.github.stance4j.onnx.graph.Weight;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A graph's weights as tensors outside of the heap.
 *
 * <p>A session copies them when it is made, as its documentation says and a test holds; their
 * memory is freed with the next collection of garbage after that.
 */
final class NativeWeights implements AutoCloseable {

    private final OrtEnvironment environment;
    private final Map<String, OnnxTensorLike> tensors = new LinkedHashMap<>();

    private NativeWeights(OrtEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Copies a graph's weights out of the heap.
     *
     * @throws ModelFormatException if the model has not all of them
     * @throws EngineUnavailableException if there is not enough memory for them
     */
    static NativeWeights of(Graph graph, ModelTensors model, OrtEnvironment environment)
            throws OrtException {
        graph.weights().forEach(model::of);
        NativeWeights weights = new NativeWeights(environment);
        try {
            for (Weight weight : graph.weights()) {
                weights.tensors.put(weight.name(), weights.tensor(weight, model.of(weight)));
            }
            return weights;
        } catch (OutOfMemoryError e) {
            weights.close();
            throw new EngineUnavailableException(
                    "There is not enough memory outside of Java's heap for the model's weights, "
                            + megabytes(graph, model)
                            + " MB ("
                            + e.getMessage()
                            + "): allow more with -XX:MaxDirectMemorySize",
                    e);
        } catch (OrtException | RuntimeException | Error e) {
            weights.close();
            throw e;
        }
    }

    private static long megabytes(Graph graph, ModelTensors model) {
        long bytes = 0;
        for (Weight weight : graph.weights()) {
            // Scales are a small part, and are not counted.
            bytes += weight.isScales() ? 0 : (long) bytes(weight) * model.of(weight).size();
        }
        return (bytes >> 20) + 1;
    }

    /** Returns the tensors by their names; closed with this. */
    Map<String, OnnxTensorLike> tensors() {
        return Collections.unmodifiableMap(tensors);
    }

    /** Copies a tensor of the model, or its scales. */
    private OnnxTensor tensor(Weight weight, WeightTensor tensor) throws OrtException {
        if (weight.isScales()) {
            float[] scales = tensor.scales();
            FloatBuffer floats = direct(Float.BYTES * scales.length).asFloatBuffer().put(scales);
            return OnnxTensor.createTensor(environment, floats.flip(), weight.sizes());
        }
        ByteBuffer memory = direct(bytes(weight) * tensor.size());
        switch (weight.type()) {
            case INT8:
                tensor.writeBytesTo(memory);
                return OnnxTensor.createTensor(
                        environment, memory.flip(), weight.sizes(), OnnxJavaType.INT8);
            case FLOAT16:
                ShortBuffer halves = memory.asShortBuffer();
                tensor.writeHalvesTo(halves);
                return OnnxTensor.createTensor(
                        environment, halves.flip(), weight.sizes(), OnnxJavaType.FLOAT16);
            default:
                FloatBuffer floats = memory.asFloatBuffer();
                tensor.writeTo(floats);
                return OnnxTensor.createTensor(environment, floats.flip(), weight.sizes());
        }
    }

    private static int bytes(Weight weight) {
        switch (weight.type()) {
            case INT8:
                return Byte.BYTES;
            case FLOAT16:
                return Short.BYTES;
            default:
                return Float.BYTES;
        }
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensorLike::close);
    }
}
