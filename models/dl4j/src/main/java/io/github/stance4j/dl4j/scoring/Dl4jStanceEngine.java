// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.model.ModelOpening;
import io.github.stance4j.model.ModelStanceClassifier;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngine;

/** Scores with Deeplearning4j; found as a service. */
public final class Dl4jStanceEngine implements StanceEngine {

    /** The name by which load options ask for this engine. */
    public static final String NAME = "dl4j";

    /** For {@link java.util.ServiceLoader}. */
    public Dl4jStanceEngine() {}

    @Override
    public String name() {
        return NAME;
    }

    /** Comes after engines that are made for scoring alone. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public StanceClassifier open(ModelSource source, LoadOptions options) {
        return ModelOpening.open(source, options, Dl4jStanceEngine::open);
    }

    /**
     * Makes a classifier of a model in memory.
     *
     * @throws EngineUnavailableException if ND4J's native library can't be loaded
     * @throws io.github.stance4j.ModelFormatException if the model lacks a weight of its network
     */
    public static StanceClassifier open(StanceModel model, LoadOptions options) {
        Nd4jBackend.load();
        options.threads().ifPresent(Nd4jBackend::setThreads);
        return new ModelStanceClassifier(model, new Dl4jNetwork(model), options);
    }
}
