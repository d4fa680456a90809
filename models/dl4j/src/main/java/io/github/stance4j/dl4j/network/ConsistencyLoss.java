// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.model.network.LogSoftmax;
import java.util.function.DoubleBinaryOperator;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * A loss, and how much two passes over the same rows differ, from which other activations were
 * dropped (R-Drop: Liang et al., NeurIPS 2021, equations 2 to 4): the mean of the Kullback-Leibler
 * divergences in both directions.
 *
 * <p>The second half of the rows is the first once more. Rows without a label count here, too, as
 * they need none to be consistent.
 */
final class ConsistencyLoss implements ILossFunction {

    private static final long serialVersionUID = 1L;

    private final ILossFunction likelihood;
    private final double weight;

    /**
     * @param likelihood the loss of the labels
     * @param weight what the divergence is multiplied by
     */
    ConsistencyLoss(ILossFunction likelihood, double weight) {
        this.likelihood = likelihood;
        this.weight = weight;
    }

    @Override
    public double computeScore(
            INDArray labels,
            INDArray logits,
            IActivation activation,
            INDArray mask,
            boolean average) {
        double divergence = divergence(logits, activation, null);
        return likelihood.computeScore(labels, logits.dup(), activation, mask, average)
                + (average ? divergence / labels.size(0) : divergence);
    }

    @Override
    public INDArray computeScoreArray(
            INDArray labels, INDArray logits, IActivation activation, INDArray mask) {
        return likelihood.computeScoreArray(labels, logits, activation, mask);
    }

    @Override
    public INDArray computeGradient(
            INDArray labels, INDArray logits, IActivation activation, INDArray mask) {
        float[][] gradient = new float[logits.rows()][logits.columns()];
        divergence(logits, activation, gradient);
        return likelihood
                .computeGradient(labels, logits.dup(), activation, mask)
                .addi(Nd4j.createFromArray(gradient));
    }

    @Override
    public Pair<Double, INDArray> computeGradientAndScore(
            INDArray labels,
            INDArray logits,
            IActivation activation,
            INDArray mask,
            boolean average) {
        return new Pair<>(
                computeScore(labels, logits, activation, mask, average),
                computeGradient(labels, logits, activation, mask));
    }

    @Override
    public String name() {
        return "consistency with " + likelihood.name();
    }

    /** Returns the weighted divergence of all pairs, and adds its gradient if one is given. */
    private double divergence(INDArray logits, IActivation activation, float[][] gradient) {
        double[][] rows = logits.toDoubleMatrix();
        int pairs = rows.length / 2;
        double sum = 0;
        for (int i = 0; i < pairs; i++) {
            double[] one = rows[i];
            double[] other = rows[i + pairs];
            float[] slope = gradient == null ? null : gradient[i];
            float[] otherSlope = gradient == null ? null : gradient[i + pairs];
            if (activation instanceof ActivationSoftmax) {
                sum += exclusive(one, other, slope) + exclusive(other, one, otherSlope);
            } else if (activation instanceof ActivationSigmoid) {
                sum += independent(one, other, slope) + independent(other, one, otherSlope);
            } else {
                throw new IllegalArgumentException(
                        "Consistency is of probabilities, not of what " + activation + " gives");
            }
        }
        return sum;
    }

    /**
     * Returns half of the weighted divergence from one distribution to another, and adds what both
     * directions give for the logits of the one.
     */
    private double exclusive(double[] one, double[] other, float[] slope) {
        double[] logP = LogSoftmax.of(one);
        double[] logQ = LogSoftmax.of(other);
        double divergence = 0;
        for (int k = 0; k < one.length; k++) {
            divergence += Math.exp(logP[k]) * (logP[k] - logQ[k]);
        }
        for (int k = 0; slope != null && k < one.length; k++) {
            double p = Math.exp(logP[k]);
            double q = Math.exp(logQ[k]);
            slope[k] += weight / 2 * (p * (logP[k] - logQ[k] - divergence) + p - q);
        }
        return weight / 2 * divergence;
    }

    /** As {@link #exclusive}, where each logit is the probability of a label of its own. */
    private double independent(double[] one, double[] other, float[] slope) {
        DoubleBinaryOperator softplus =
                (x, sign) -> Math.log1p(Math.exp(-Math.abs(x))) + Math.max(sign * x, 0);
        double divergence = 0;
        for (int k = 0; k < one.length; k++) {
            double p = 1 / (1 + Math.exp(-one[k]));
            double q = 1 / (1 + Math.exp(-other[k]));
            // log p = -softplus(-x), log (1 - p) = -softplus(x)
            divergence +=
                    p * (softplus.applyAsDouble(other[k], -1) - softplus.applyAsDouble(one[k], -1))
                            + (1 - p)
                                    * (softplus.applyAsDouble(other[k], 1)
                                            - softplus.applyAsDouble(one[k], 1));
            if (slope != null) {
                slope[k] += weight / 2 * (p * (1 - p) * (one[k] - other[k]) + p - q);
            }
        }
        return weight / 2 * divergence;
    }
}
