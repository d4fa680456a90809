// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The values that parameters have before anything is learned. */
final class InitialWeights {

    private static final double STANDARD_DEVIATION = 0.02;

    private InitialWeights() {}

    /** Fills weights (rank 2) from a normal distribution and everything else with 0, in place. */
    static void drawn(Map<String, INDArray> params) {
        params.values()
                .forEach(
                        value -> {
                            if (value.rank() == 2) {
                                value.assign(
                                        Nd4j.randn(value.dataType(), value.shape())
                                                .muli(STANDARD_DEVIATION));
                            } else {
                                value.assign(0);
                            }
                        });
    }
}
