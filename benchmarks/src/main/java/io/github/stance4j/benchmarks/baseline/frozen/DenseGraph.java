// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.baseline.network.LabelOutputs;
import io.github.stance4j.benchmarks.baseline.network.NetworkSettings;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;

/** Describes the network: one hidden layer, and the outputs on top of it. */
final class DenseGraph {

    private static final String FEATURES = "features";
    private static final String HIDDEN = "hidden";

    /** The probability that a value of the hidden layer is kept in training. */
    private static final double KEPT = 0.7;

    private DenseGraph() {}

    /** Makes a network with random weights, which depend on the seed only. */
    static ComputationGraph create(LabelSchema schema, int features, NetworkSettings settings) {
        GraphBuilder builder =
                new NeuralNetConfiguration.Builder()
                        .seed(settings.seed())
                        .updater(new Adam(settings.learningRate()))
                        .weightInit(WeightInit.XAVIER)
                        .graphBuilder()
                        .addInputs(FEATURES)
                        .addLayer(
                                HIDDEN,
                                new DenseLayer.Builder()
                                        .nIn(features)
                                        .nOut(settings.width())
                                        .activation(Activation.RELU)
                                        .build(),
                                FEATURES);
        LabelOutputs.add(builder, schema, HIDDEN, settings.width(), KEPT);
        ComputationGraph graph = new ComputationGraph(builder.build());
        graph.init();
        return graph;
    }
}
