// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.onnx.graph.Graph;
import io.github.stance4j.onnx.graph.ModelTensors;

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
     * @throws EngineUnavailableException if ONNX Runtime refuses the graph, or is another version,
     *     or there is not enough memory
     */
    OpenSession open(Graph graph, int threads) {
        try (NativeWeights weights = NativeWeights.of(graph, tensors, environment)) {
            return open(graph, weights, threads);
        } catch (OrtException | LinkageError e) {
            // Another version on the class path may lack a method that is called here.
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
        }
    }

    /** Makes a session, which copies the weights. */
    OpenSession open(Graph graph, NativeWeights weights, int threads) throws OrtException {
        SessionOptions options = new SessionOptions();
        try {
            set(options, threads);
            options.addExternalInitializers(weights.tensors());
            return new OpenSession(environment.createSession(graph.model(), options), options);
        } catch (OrtException | RuntimeException | Error e) {
            options.close();
            throw e;
        }
    }

    private static void set(SessionOptions options, int threads) throws OrtException {
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        // The graphs have fused operators already; what is left is to compute constants.
        options.setOptimizationLevel(OptLevel.BASIC_OPT);
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        // A plan of the memory for each shape that ever came would be kept.
        options.setMemoryPatternOptimization(false);
        // Threads that look for work instead of waiting for it take the cores from whoever has
        // some: on a busy machine a sentence takes twice as long then, and at rest the host pays
        // for it.
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
    }
}
