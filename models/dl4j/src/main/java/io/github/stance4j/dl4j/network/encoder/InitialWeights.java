// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The values that parameters have before anything is learned. */
public final class InitialWeights {

    private static final double STANDARD_DEVIATION = 0.02;

    private InitialWeights() {}

    /** Draws from a normal distribution with standard deviation 0.02, as BERT does, in place. */
    static void draw(INDArray weights) {
        weights.assign(Nd4j.randn(weights.dataType(), weights.shape()).muli(STANDARD_DEVIATION));
    }

    /** Draws matrices and fills everything else with 0, in place. */
    public static void draw(Iterable<INDArray> parameters) {
        for (INDArray parameter : parameters) {
            if (parameter.rank() == 2) {
                draw(parameter);
            } else {
                parameter.assign(0);
            }
        }
    }
}
