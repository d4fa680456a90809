// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngines;
import java.nio.file.Path;
import java.util.Optional;

/** Where the commands get their classifier from. */
@FunctionalInterface
interface ClassifierSource {

    /** The engines and the model on the class path. */
    ClassifierSource CLASS_PATH =
            (model, options) ->
                    model.map(file -> StanceClassifier.load(file, options))
                            .orElseGet(() -> StanceClassifier.load(options));

    /**
     * Loads a model; the caller closes it.
     *
     * @param model the model file; empty for the built-in model
     * @throws IllegalArgumentException if the options have a threshold for a stance that the model
     *     does not have
     * @throws io.github.stance4j.EngineUnavailableException if no engine can score it
     * @throws io.github.stance4j.ModelFormatException if there is no such model
     */
    StanceClassifier load(Optional<Path> model, LoadOptions options);

    /**
     * Returns what {@link #load} reads, to tell where the model comes from.
     *
     * @throws io.github.stance4j.ModelFormatException if there is no model on the class path, or
     *     more than one
     */
    default ModelSource archive(Optional<Path> model) {
        return model.map(ModelSource::of).orElseGet(StanceEngines::modelOnClassPath);
    }
}
