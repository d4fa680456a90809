// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.contract.StanceClassifierContract;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;

/** Bytes make a model less exact, not less of a classifier. */
class Int8ClassifierContractTest extends StanceClassifierContract {

    private static final StanceModel MODEL = Int8Models.of(SmallModels.model(true));

    @Override
    protected StanceClassifier open() {
        return OnnxStanceEngine.open(MODEL, LoadOptions.defaults());
    }

    @Override
    protected StanceClassifier saveAndLoad(Path folder) {
        Path file = folder.resolve("model.stance");
        MODEL.write(file);
        return StanceClassifier.load(file);
    }

    /**
     * Where another order of adding up makes a number cross the middle between two bytes, it moves
     * by a whole one.
     */
    @Override
    protected double tolerance() {
        return 1e-2;
    }
}
