// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.contract.StanceClassifierContract;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;

class Dl4jClassifierContractTest extends StanceClassifierContract {

    private static final StanceModel MODEL = SmallModels.model(true);

    @Override
    protected StanceClassifier open() {
        return Dl4jStanceEngine.open(MODEL, LoadOptions.defaults());
    }

    @Override
    protected StanceClassifier saveAndLoad(Path folder) {
        Path file = folder.resolve("model.stance");
        MODEL.write(file);
        return StanceClassifier.load(
                file, LoadOptions.builder().engine(Dl4jStanceEngine.NAME).build());
    }

    /** A matrix product of another size adds up in another order. */
    @Override
    protected double tolerance() {
        return 1e-4;
    }

    /** DL4J takes minutes for 1 MB of windows. */
    @Override
    protected int longLine() {
        return 1 << 15;
    }
}
