// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.model.StanceModel;

/** Bytes make a model less exact, not less of a classifier. */
class Int8ClassifierContractTest extends OnnxClassifierContractTest {

    private static final StanceModel BYTES = Int8Models.of(SmallModels.model(true));

    @Override
    StanceModel model() {
        return BYTES;
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
