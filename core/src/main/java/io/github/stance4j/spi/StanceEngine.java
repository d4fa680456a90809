// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;

/** Scores models; registered as a {@link java.util.ServiceLoader} provider. */
public interface StanceEngine {

    /**
     * Returns the name by which {@link LoadOptions.Builder#engine(String)} asks for this engine,
     * such as {@code "onnx"}.
     */
    String name();

    /**
     * Returns the place in the stated order: of several engines that are present, the lowest is
     * taken.
     */
    int order();

    /**
     * Reads a model and makes it ready to score.
     *
     * @throws io.github.stance4j.ModelFormatException if the source is absent or not a model that
     *     this version can read
     * @throws io.github.stance4j.EngineUnavailableException if the engine can't be used on this
     *     machine
     */
    StanceClassifier open(ModelSource model, LoadOptions options);
}
