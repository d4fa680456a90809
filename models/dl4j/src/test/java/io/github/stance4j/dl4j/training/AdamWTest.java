// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.dl4j.SmallModels;
import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class AdamWTest {

    private static final double DECAY = 0.1;

    private final ComputationGraph graph =
            SmallModels.joint(false, SmallModels.regularization(0, 0));

    private INDArray gradient(int step) {
        Nd4j.getRandom().setSeed(step);
        return Nd4j.randn(DataType.FLOAT, graph.params().shape());
    }

    /** The algorithm as it is printed, one parameter after the other in double precision. */
    private static double[] expected(
            double[] values, double[][] gradients, double rate, double decay) {
        double[] result = values.clone();
        for (int i = 0; i < values.length; i++) {
            double m = 0;
            double v = 0;
            for (int t = 1; t <= gradients.length; t++) {
                double g = gradients[t - 1][i];
                m = 0.9 * m + 0.1 * g;
                v = 0.999 * v + 0.001 * g * g;
                double mean = m / (1 - Math.pow(0.9, t));
                double square = v / (1 - Math.pow(0.999, t));
                result[i] -= rate * (mean / (Math.sqrt(square) + 1e-8) + decay * result[i]);
            }
        }
        return result;
    }

    @Test
    void stepsAreThoseOfTheAlgorithm() {
        graph.initGradientsView();
        AdamW optimizer = new AdamW(graph, DECAY, 0.5, 0, 2, true);
        Map<String, Double> rates =
                Map.of(
                        "layer1_innerWeight", 0.02,
                        "layer0_innerWeight", 0.01,
                        "layer0_innerBias", 0.01,
                        "embeddings_gain", 0.005,
                        "tagger_stateWeight", 0.05,
                        "stances_b", 0.05);
        Map<String, double[]> before = new HashMap<>();
        rates.keySet().forEach(name -> before.put(name, part(graph.params(), name)));
        Map<String, double[][]> gradients = new HashMap<>();
        rates.keySet().forEach(name -> gradients.put(name, new double[3][]));

        for (int step = 1; step <= 3; step++) {
            INDArray gradient = gradient(step);
            graph.getFlattenedGradients().assign(gradient);
            for (String name : rates.keySet()) {
                gradients.get(name)[step - 1] = part(gradient.mul(0.5), name);
            }
            optimizer.step(0.5, 0.02, 0.05, step);
        }

        rates.forEach(
                (name, rate) -> {
                    double decay = name.endsWith("Weight") ? DECAY : 0;
                    double[] expected =
                            expected(before.get(name), gradients.get(name), rate, decay);
                    assertArrayEquals(expected, part(graph.params(), name), 1e-4, name);
                });
    }

    /** Returns what a flat array has for a parameter, in the order in which it lies in memory. */
    private double[] part(INDArray flat, String name) {
        INDArray parameter = graph.paramTable().get(name);
        long from = parameter.offset();
        return flat.reshape(flat.length())
                .get(NDArrayIndex.interval(from, from + parameter.length()))
                .toDoubleVector();
    }

    @Test
    void theNormIsThatOfTheWholeGradient() {
        graph.initGradientsView();
        AdamW optimizer = new AdamW(graph, DECAY, 1, 0, 2, true);
        INDArray gradient = gradient(5);
        graph.getFlattenedGradients().assign(gradient);

        // ND4J's own norm adds up floats, and on one thread so many that the fourth digit is off.
        double squares = 0;
        for (float value : gradient.data().asFloat()) {
            squares += (double) value * value;
        }
        double expected = Math.sqrt(squares);
        assertEquals(expected, optimizer.gradientNorm(), 1e-5 * expected);
    }

    @Test
    void theMeanOfTheValuesTakesTheirPlaceForACallOnly() {
        graph.initGradientsView();
        AdamW optimizer = new AdamW(graph, DECAY, 1, 0.25, 2, true);
        double[] mean = part(graph.params(), "layer0_innerWeight");
        for (int step = 1; step <= 3; step++) {
            graph.getFlattenedGradients().assign(gradient(step));
            optimizer.step(1, 0.02, 0.05, step);
            double[] now = part(graph.params(), "layer0_innerWeight");
            double keep = Math.min(0.25, (1.0 + step) / (10 + step));
            for (int i = 0; i < mean.length; i++) {
                mean[i] = keep * mean[i] + (1 - keep) * now[i];
            }
        }
        INDArray last = graph.params().dup();

        double[] seen = optimizer.averaged(() -> part(graph.params(), "layer0_innerWeight"));

        assertArrayEquals(mean, seen, 1e-5);
        assertEquals(last, graph.params());
    }

    @Test
    void withoutAveragingACallSeesTheLastValues() {
        graph.initGradientsView();
        AdamW optimizer = new AdamW(graph, DECAY, 1, 0, 2, true);
        graph.getFlattenedGradients().assign(gradient(1));
        optimizer.step(1, 0.02, 0.05, 1);
        INDArray last = graph.params().dup();

        assertEquals(last, optimizer.averaged(() -> graph.params().dup()));
    }
}
