// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Shortens the gradient of all parameters together to a norm (Pascanu et al. 2013, section 3.2),
 * and stops a training whose gradient is not finite.
 *
 * <p>DL4J clips by layer or by parameter only; it tells listeners of a gradient before it uses it,
 * so that is the place. The gradient there is the sum over the sentences of a batch.
 */
final class GradientClipping extends BaseTrainingListener {

    private final double norm;

    GradientClipping(double norm) {
        this.norm = norm;
    }

    @Override
    public void onGradientCalculation(Model model) {
        ComputationGraph graph = (ComputationGraph) model;
        INDArray gradient = graph.getFlattenedGradients();
        double length = gradient.norm2Number().doubleValue() / graph.batchSize();
        if (!Double.isFinite(length)) {
            throw new IllegalStateException(
                    "Training has diverged: the gradient of step "
                            + (graph.getIterationCount() + 1)
                            + " is not finite. Lower learning-rate or head-learning-rate");
        }
        if (length > norm) {
            gradient.muli(norm / length);
        }
    }
}
