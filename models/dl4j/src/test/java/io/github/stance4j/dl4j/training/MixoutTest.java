// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.dl4j.SmallModels;
import java.util.Arrays;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MixoutTest {

    private static final double PROBABILITY = 0.25;
    private static final String MIXED = "layer0_innerWeight";

    private final ComputationGraph graph =
            SmallModels.joint(false, SmallModels.regularization(0, 0));
    private double[] start;
    private Mixout mixout;

    @BeforeEach
    void learnSomething() {
        graph.initGradientsView();
        start = part(graph.params(), MIXED);
        mixout = new Mixout(graph, PROBABILITY, 1, true);
        graph.params().addi(0.5);
        graph.getFlattenedGradients().assign(1);
    }

    private double[] part(INDArray flat, String name) {
        INDArray parameter = graph.paramTable().get(name);
        long from = parameter.offset();
        return flat.reshape(flat.length())
                .get(NDArrayIndex.interval(from, from + parameter.length()))
                .toDoubleVector();
    }

    @Test
    void aWeightHasItsFirstValueOrIsFartherFromIt() {
        mixout.mix(3);

        double[] mixed = part(graph.params(), MIXED);
        int first = 0;
        for (int i = 0; i < mixed.length; i++) {
            boolean isFirst = Math.abs(mixed[i] - start[i]) < 1e-6;
            first += isFirst ? 1 : 0;
            assertEquals(isFirst ? 0 : 0.5 / (1 - PROBABILITY), mixed[i] - start[i], 1e-5);
        }
        double deviation = Math.sqrt(PROBABILITY * (1 - PROBABILITY) / mixed.length);
        assertEquals(PROBABILITY, (double) first / mixed.length, 5 * deviation);
    }

    @Test
    void afterAStepTheWeightsAreAsBeforeAndTheGradientIsThatOfTheMixedOnes() {
        INDArray before = graph.params().dup();
        mixout.mix(3);
        double[] mixed = part(graph.params(), MIXED);
        mixout.restore(3);

        assertEquals(before, graph.params());
        double[] expected = new double[mixed.length];
        for (int i = 0; i < mixed.length; i++) {
            expected[i] = Math.abs(mixed[i] - start[i]) < 1e-6 ? 0 : 1 / (1 - PROBABILITY);
        }
        assertArrayEquals(expected, part(graph.getFlattenedGradients(), MIXED), 1e-6);
    }

    @Test
    void anotherStepMixesOthersAndTheSameStepTheSame() {
        mixout.mix(1);
        double[] one = part(graph.params(), MIXED);
        mixout.restore(1);
        mixout.mix(2);
        double[] two = part(graph.params(), MIXED);
        mixout.restore(2);
        mixout.mix(1);

        assertFalse(Arrays.equals(one, two));
        assertArrayEquals(one, part(graph.params(), MIXED));
    }

    @Test
    void onlyMatricesOfLayersAreMixed() {
        double[][] before = {
            part(graph.params(), "layer0_innerBias"),
            part(graph.params(), "embeddings_gain"),
            part(graph.params(), "tagger_stateWeight")
        };
        mixout.mix(1);

        assertTrue(
                Arrays.deepEquals(
                        before,
                        new double[][] {
                            part(graph.params(), "layer0_innerBias"),
                            part(graph.params(), "embeddings_gain"),
                            part(graph.params(), "tagger_stateWeight")
                        }));
    }
}
