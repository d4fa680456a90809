// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.contract.StanceClassifierContract;
import java.nio.file.Path;

class ModelStanceClassifierContractTest extends StanceClassifierContract {

    private final StanceModel model = TinyModels.reading(510);

    @Override
    protected StanceClassifier open() {
        return open(model);
    }

    @Override
    protected StanceClassifier saveAndLoad(Path folder) {
        Path file = folder.resolve("model");
        model.write(file);
        return open(StanceModel.read(file));
    }

    @Override
    protected double tolerance() {
        return 0;
    }

    private static StanceClassifier open(StanceModel model) {
        return new ModelStanceClassifier(
                model, new EmbeddingSumNetwork(model), LoadOptions.defaults());
    }
}
