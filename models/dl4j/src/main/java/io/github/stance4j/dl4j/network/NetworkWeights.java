// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Moves weights between a network's parameter table and a model; the table's keys are the names of
 * the tensors.
 */
public final class NetworkWeights {

    private NetworkWeights() {}

    /**
     * Copies the parameters that score out of a network, in the order of its table. What {@link
     * JointNetwork#CUES} has learnt only helps to train.
     */
    public static List<WeightTensor> of(ComputationGraph network) {
        List<WeightTensor> weights = new ArrayList<>();
        for (Map.Entry<String, INDArray> entry : network.paramTable().entrySet()) {
            if (entry.getKey().startsWith(JointNetwork.CUES + "_")) {
                continue;
            }
            INDArray values = entry.getValue();
            weights.add(
                    WeightTensor.of(
                            entry.getKey(), values.shape(), values.dup('c').data().asFloat()));
        }
        return weights;
    }

    /**
     * Makes a network, or a part of it, with a model's weights.
     *
     * @throws ModelFormatException if a parameter has no tensor of its shape
     */
    public static ComputationGraph network(
            ComputationGraphConfiguration configuration, StanceModel model) {
        ComputationGraph network = empty(configuration);
        try {
            assign(network, model);
        } catch (RuntimeException | Error e) {
            network.close();
            throw e;
        }
        return network;
    }

    /** Makes a network, or a part of it, without weights: they are to be assigned. */
    public static ComputationGraph empty(ComputationGraphConfiguration configuration) {
        long parameters =
                configuration.getVertices().values().stream()
                        .mapToLong(vertex -> vertex.numParams(true))
                        .sum();
        ComputationGraph network = new ComputationGraph(configuration);
        // Given an array, DL4J does not draw random weights first, which takes longer than all else
        // here.
        network.init(Nd4j.create(DataType.FLOAT, 1, parameters), false);
        return network;
    }

    private static void assign(ComputationGraph network, StanceModel model) {
        Map<String, WeightTensor> tensors = new HashMap<>();
        model.weights().forEach(tensor -> tensors.put(tensor.name(), tensor));
        for (Map.Entry<String, INDArray> entry : network.paramTable().entrySet()) {
            WeightTensor tensor = tensors.get(entry.getKey());
            long[] shape = entry.getValue().shape();
            if (tensor == null || !Arrays.equals(tensor.shape(), shape)) {
                throw new ModelFormatException(
                        "The model "
                                + model.name()
                                + " has "
                                + (tensor == null ? "no tensor" : Arrays.toString(tensor.shape()))
                                + " for "
                                + entry.getKey()
                                + ", expected "
                                + Arrays.toString(shape));
            }
            assign(entry.getValue(), tensor.values());
        }
    }

    /** Copies row-major values into those parameters of a network that have the same names. */
    public static void assign(ComputationGraph network, Map<String, float[]> values) {
        network.paramTable()
                .forEach(
                        (name, parameter) -> {
                            if (values.containsKey(name)) {
                                assign(parameter, values.get(name));
                            }
                        });
    }

    /** Copies values into all parameters of a network, in the order of its flat array. */
    public static void assignAll(ComputationGraph network, float[] values) {
        assign(network.params(), values);
    }

    /** Copies values in row-major order into a parameter. */
    static void assign(INDArray parameter, float[] values) {
        try (INDArray array = Nd4j.createUninitialized(DataType.FLOAT, parameter.shape(), 'c')) {
            // ND4J puts the elements of a Java array one by one, which takes several times as long.
            ((FloatPointer) array.data().addressPointer()).put(values, 0, values.length);
            parameter.assign(array);
        }
    }
}
