// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.baseline.network.LabelOutputs;
import io.github.stance4j.benchmarks.baseline.network.NetworkSettings;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.rnn.ReverseTimeSeriesVertex;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Describes the network: embeddings and the actor's mark, an LSTM in both directions (Hochreiter
 * and Schmidhuber 1997; Schuster and Paliwal 1997), the greatest and the mean of its states, and an
 * output for the stances and one a label set on top of both.
 */
// Not DL4J's Bidirectional: its backward layer starts from the padding and comes to the sentence in
// a state that depends on how much of it there is, so that a sentence would score otherwise in a
// longer batch. Here sentences are reversed within their masks, and padding is last both ways.
final class LstmGraph {

    private static final String PIECES = "pieces";
    private static final String INSIDE = "inside";
    private static final String POOLED = "pooled";

    /** The longest gradient of a layer. */
    private static final double GRADIENT_NORM = 1;

    /** The probability that a pooled value is kept in training. */
    private static final double KEPT = 0.7;

    private LstmGraph() {}

    /** Makes a network with random weights, which depend on the seed only. */
    static ComputationGraph create(LabelSchema schema, int pieces, NetworkSettings settings) {
        ComputationGraph graph = new ComputationGraph(configuration(schema, pieces, settings));
        graph.init();
        return graph;
    }

    private static ComputationGraphConfiguration configuration(
            LabelSchema schema, int pieces, NetworkSettings settings) {
        int width = settings.width();
        GraphBuilder graph =
                new NeuralNetConfiguration.Builder()
                        .seed(settings.seed())
                        .updater(new Adam(settings.learningRate()))
                        .weightInit(WeightInit.XAVIER)
                        .gradientNormalization(GradientNormalization.ClipL2PerLayer)
                        .gradientNormalizationThreshold(GRADIENT_NORM)
                        .graphBuilder()
                        .addInputs(PIECES, INSIDE)
                        .addLayer("embedding", embedding(pieces, width), PIECES)
                        .addVertex("marked", new MergeVertex(), "embedding", INSIDE)
                        .addVertex("reversed", new ReverseTimeSeriesVertex(PIECES), "marked")
                        .addLayer("forward", lstm(width), "marked")
                        .addLayer("backward", lstm(width), "reversed");
        List<String> pooled = new ArrayList<>();
        for (String direction : List.of("forward", "backward")) {
            for (PoolingType type : List.of(PoolingType.MAX, PoolingType.AVG)) {
                String name = direction + "-" + type;
                graph.addLayer(name, new GlobalPoolingLayer.Builder(type).build(), direction);
                pooled.add(name);
            }
        }
        graph.addVertex(POOLED, new MergeVertex(), pooled.toArray(String[]::new));
        LabelOutputs.add(graph, schema, POOLED, 4 * width, KEPT);
        return graph.build();
    }

    private static EmbeddingSequenceLayer embedding(int pieces, int width) {
        return new EmbeddingSequenceLayer.Builder()
                .nIn(pieces)
                .nOut(width)
                .inferInputLength(true)
                .activation(Activation.IDENTITY)
                .build();
    }

    private static LSTM lstm(int width) {
        return new LSTM.Builder().nIn(width + 1).nOut(width).activation(Activation.TANH).build();
    }
}
