// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.ModelOpening;
import io.github.stance4j.model.ModelStanceClassifier;
import io.github.stance4j.model.Processors;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngine;

/** Scores with ONNX Runtime; found as a service. */
public final class OnnxStanceEngine implements StanceEngine {

    /** The name by which load options ask for this engine. */
    public static final String NAME = "onnx";

    /** For {@link java.util.ServiceLoader}. */
    public OnnxStanceEngine() {}

    @Override
    public String name() {
        return NAME;
    }

    /** Made for scoring alone, it comes before engines that train, too. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public StanceClassifier open(ModelSource source, LoadOptions options) {
        // The library takes about as long to load as a model to read.
        Thread library = OnnxRuntimeLibrary.begin();
        try {
            return ModelOpening.open(source, options, OnnxStanceEngine::open);
        } catch (RuntimeException | Error e) {
            // Who has no model may end the process at once, and a process that ends while a
            // library is being loaded may crash.
            awaitEnd(library);
            throw e;
        }
    }

    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Makes a classifier of a model in memory.
     *
     * @throws EngineUnavailableException if ONNX Runtime's native library can't be loaded
     * @throws ModelFormatException if the model lacks a weight of its network
     */
    public static StanceClassifier open(StanceModel model, LoadOptions options) {
        OrtEnvironment environment = OnnxRuntimeLibrary.load();
        // By itself ONNX Runtime would take all cores of the machine and pin its threads to them.
        int threads = options.threads().orElseGet(Processors::usable);
        return new ModelStanceClassifier(
                model, new OnnxNetwork(model, environment, threads), options);
    }
}
