// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.benchmarks.baseline.ActorProbabilities;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The outputs of a network: one of all stances, if there are any, then one a label set. */
public final class LabelOutputs {

    private LabelOutputs() {}

    /**
     * Adds the outputs on top of a vertex.
     *
     * @param width of that vertex
     * @param kept the probability that one of its values is kept in training, in (0, 1]
     */
    public static void add(
            GraphBuilder graph, LabelSchema schema, String vertex, int width, double kept) {
        List<String> outputs = new ArrayList<>();
        if (!schema.stances().isEmpty()) {
            outputs.add("stances");
            graph.addLayer(
                    "stances",
                    output(LossFunction.XENT, Activation.SIGMOID, kept)
                            .nIn(width)
                            .nOut(schema.stances().size())
                            .build(),
                    vertex);
        }
        for (LabelSet set : schema.labelSets()) {
            String name = "class-" + set.name();
            outputs.add(name);
            graph.addLayer(
                    name,
                    output(LossFunction.MCXENT, Activation.SOFTMAX, kept)
                            .nIn(width)
                            .nOut(set.labels().size())
                            .build(),
                    vertex);
        }
        graph.setOutputs(outputs.toArray(String[]::new));
    }

    private static OutputLayer.Builder output(
            LossFunction loss, Activation activation, double kept) {
        return new OutputLayer.Builder(loss).activation(activation).dropOut(kept);
    }

    /**
     * Reads what a network with these outputs says of a batch.
     *
     * @param outputs the arrays [batch, labels]
     * @param stances whether the first of them is that of the stances
     * @param batch the number of examples
     */
    public static List<ActorProbabilities> read(INDArray[] outputs, boolean stances, int batch) {
        List<double[][]> values = new ArrayList<>();
        for (INDArray output : outputs) {
            values.add(output.toDoubleMatrix());
        }
        List<double[][]> ofSets = values.subList(stances ? 1 : 0, values.size());
        List<ActorProbabilities> answers = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            int row = i;
            answers.add(
                    new ActorProbabilities(
                            stances ? values.get(0)[row] : new double[0],
                            ofSets.stream().map(output -> output[row]).toArray(double[][]::new)));
        }
        return answers;
    }
}
