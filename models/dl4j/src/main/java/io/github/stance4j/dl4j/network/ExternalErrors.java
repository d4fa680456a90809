// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Goes around a fault of ND4J 1.0.0-M2.1: the gradients of a SameDiff graph are twice what they
 * should be if the error comes from outside.
 *
 * <p>The placeholder of the error has the name that the gradient of the output gets; {@code
 * DifferentialFunction.diff} finds that name taken and adds the gradient to itself. In a network of
 * such layers the factor is another one for each path, so that sums of paths are wrong in direction
 * too. Half of an error gives the gradient of the whole; {@code JointNetworkTest} compares with the
 * slope of the loss.
 */
final class ExternalErrors {

    private ExternalErrors() {}

    /** Returns the error to hand to DL4J for an error; a copy in the current workspace. */
    static INDArray undoubled(INDArray epsilon) {
        return epsilon.mul(0.5);
    }
}
