// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.contract.StanceClassifierContract;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;

class OnnxClassifierContractTest extends StanceClassifierContract {

    private static final StanceModel FLOATS = SmallModels.model(true);

    StanceModel model() {
        return FLOATS;
    }

    @Override
    protected StanceClassifier open() {
        return OnnxStanceEngine.open(model(), LoadOptions.defaults());
    }

    @Override
    protected StanceClassifier saveAndLoad(Path folder) {
        Path file = folder.resolve("model.stance");
        model().write(file);
        return StanceClassifier.load(file);
    }

    /** A matrix product of another size adds up in another order. */
    @Override
    protected double tolerance() {
        return 1e-4;
    }
}
