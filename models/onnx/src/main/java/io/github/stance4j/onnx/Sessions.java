// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.onnx.graph.Graph;
import io.github.stance4j.onnx.graph.ModelTensors;
import io.github.stance4j.onnx.graph.Weight;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes sessions of graphs and a model's weights. */
final class Sessions {

    private final StanceModel model;
    private final OrtEnvironment environment;
    private final ModelTensors tensors;

    Sessions(StanceModel model, OrtEnvironment environment) {
        this.model = model;
        this.environment = environment;
        this.tensors = new ModelTensors(model);
    }

    /**
     * Makes a session.
     *
     * @param threads how many compute an operation, the caller's among them
     * @throws ModelFormatException if the model has not all weights of the graph
     * @throws EngineUnavailableException if ONNX Runtime refuses the graph
     */
    OrtSession open(Graph graph, int threads) {
        graph.weights().forEach(tensors::of);
        Map<String, OnnxTensorLike> weights = new LinkedHashMap<>();
        try (OrtSession.SessionOptions options = options(threads)) {
            for (Weight weight : graph.weights()) {
                weights.put(weight.name(), tensor(weight));
            }
            options.addExternalInitializers(weights);
            return environment.createSession(graph.model(), options);
        } catch (OrtException e) {
            throw new EngineUnavailableException(
                    "ONNX Runtime "
                            + environment.getVersion()
                            + " can't compute the model "
                            + model.name()
                            + ": "
                            + e.getMessage()
                            + ". Use the version of com.microsoft.onnxruntime that stance4j-onnx"
                            + " depends on",
                    e);
        } finally {
            weights.values().forEach(OnnxTensorLike::close);
        }
    }

    private static OrtSession.SessionOptions options(int threads) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        // The graphs have fused operators already; what is left is to compute constants.
        options.setOptimizationLevel(OptLevel.BASIC_OPT);
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        // A plan of the memory for each shape that ever came would be kept.
        options.setMemoryPatternOptimization(false);
        // Threads that look for work instead of waiting for it take the cores from whoever has
        // some:
        // on a busy machine a sentence takes twice as long then, and at rest the host pays for it.
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    /** Copies a tensor of the model, or its scales, out of the heap. */
    private OnnxTensor tensor(Weight weight) throws OrtException {
        WeightTensor tensor = tensors.of(weight);
        if (weight.isScales()) {
            float[] scales = tensor.scales();
            FloatBuffer floats = direct(Float.BYTES * scales.length).asFloatBuffer().put(scales);
            return OnnxTensor.createTensor(environment, floats.flip(), weight.sizes());
        }
        switch (weight.type()) {
            case INT8:
                ByteBuffer bytes = direct(tensor.size());
                tensor.writeBytesTo(bytes);
                return OnnxTensor.createTensor(
                        environment, bytes.flip(), weight.sizes(), OnnxJavaType.INT8);
            case FLOAT16:
                ShortBuffer halves = direct(Short.BYTES * tensor.size()).asShortBuffer();
                tensor.writeHalvesTo(halves);
                return OnnxTensor.createTensor(
                        environment, halves.flip(), weight.sizes(), OnnxJavaType.FLOAT16);
            default:
                FloatBuffer floats = direct(Float.BYTES * tensor.size()).asFloatBuffer();
                tensor.writeTo(floats);
                return OnnxTensor.createTensor(environment, floats.flip(), weight.sizes());
        }
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
}
