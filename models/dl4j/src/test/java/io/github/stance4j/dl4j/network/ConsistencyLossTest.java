// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.dl4j.Nd4jBackend;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class ConsistencyLossTest {

    private static final double WEIGHT = 3;

    /** Two rows and the same two once more, from which something else was dropped. */
    private static final float[][] LOGITS = {
        {0.5f, -1.5f, 2f}, {0f, 1f, -1f}, {1f, -0.5f, 0.25f}, {0f, 1f, -1f}
    };

    private static final float[][] LABELS = {{0, 0, 1}, {0, 1, 0}, {0, 0, 1}, {0, 1, 0}};

    enum Head {
        EXCLUSIVE(new ActivationSoftmax(), LossFunction.MCXENT),
        INDEPENDENT(new ActivationSigmoid(), LossFunction.XENT);

        private final IActivation activation;
        private final ILossFunction likelihood;

        Head(IActivation activation, LossFunction likelihood) {
            this.activation = activation;
            this.likelihood = likelihood.getILossFunction();
        }

        double score(ILossFunction loss, float[][] logits) {
            return loss.computeScore(
                    Nd4j.createFromArray(LABELS),
                    Nd4j.createFromArray(logits),
                    activation,
                    null,
                    false);
        }

        /** The mean of both divergences of the first pair; the second does not differ. */
        double divergence() {
            INDArray p = activation.getActivation(Nd4j.createFromArray(LOGITS), false);
            double sum = 0;
            for (int k = 0; k < LOGITS[0].length; k++) {
                double a = p.getDouble(0, k);
                double b = p.getDouble(2, k);
                sum += (a - b) * Math.log(a / b) / 2;
                if (this == INDEPENDENT) {
                    sum += (b - a) * Math.log((1 - a) / (1 - b)) / 2;
                }
            }
            return sum;
        }
    }

    @BeforeAll
    static void load() {
        Nd4jBackend.load();
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheLikelihoodAndTheDivergenceOfTheTwoPasses(Head head) {
        assertEquals(
                head.score(head.likelihood, LOGITS) + WEIGHT * head.divergence(),
                head.score(new ConsistencyLoss(head.likelihood, WEIGHT), LOGITS),
                1e-4);
    }

    @ParameterizedTest
    @EnumSource
    void itsGradientIsThatOfItsScore(Head head) {
        ConsistencyLoss loss = new ConsistencyLoss(head.likelihood, WEIGHT);
        INDArray gradient =
                loss.computeGradient(
                        Nd4j.createFromArray(LABELS),
                        Nd4j.createFromArray(LOGITS),
                        head.activation,
                        null);

        float step = 1e-2f;
        for (int i = 0; i < LOGITS.length; i++) {
            for (int k = 0; k < LOGITS[i].length; k++) {
                double more = head.score(loss, changed(i, k, step));
                double less = head.score(loss, changed(i, k, -step));
                assertEquals(
                        (more - less) / (2 * step),
                        gradient.getDouble(i, k),
                        2e-3,
                        "row " + i + ", label " + k);
            }
        }
    }

    private static float[][] changed(int row, int label, float by) {
        float[][] logits = new float[LOGITS.length][];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = LOGITS[i].clone();
        }
        logits[row][label] += by;
        return logits;
    }
}
