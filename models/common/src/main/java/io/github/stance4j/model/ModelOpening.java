// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.spi.ModelSource;
import java.util.function.BiFunction;

/** How engines open a model that is read from somewhere. */
public final class ModelOpening {

    private ModelOpening() {}

    /**
     * Reads a model and opens it; whatever is wrong with it is told with its name.
     *
     * @param engine makes a classifier of the model
     * @throws ModelFormatException if it can't be read, or the engine can't use it
     * @throws IllegalArgumentException if there is a threshold for a stance that the model does not
     *     have; that is found out before the engine is asked
     */
    public static StanceClassifier open(
            ModelSource source,
            LoadOptions options,
            BiFunction<StanceModel, LoadOptions, StanceClassifier> engine) {
        StanceModel model = StanceModel.read(source);
        // Made anew by the classifier; here only to be refused before a network is made.
        model.calibration().withThresholds(options.thresholds());
        try {
            return engine.apply(model, options);
        } catch (ModelFormatException e) {
            throw new ModelFormatException(
                    source.name()
                            + " can't be used: "
                            + e.getMessage()
                            + ". Its weights are not those of the network that it describes: train"
                            + " or export it anew",
                    e);
        }
    }
}
