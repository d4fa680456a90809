// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.onnx.graph.EncoderGraph;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes small, quick models of trained ones: the encoder's matrices and tables become signed bytes.
 *
 * <p>On a processor with instructions for products of bytes, ONNX Runtime computes such a model
 * about twice as fast. Its answers differ a little: see the README of this module.
 */
public final class Int8Models {

    private Int8Models() {}

    /** Returns the model with its encoder's matrices and tables as bytes; all else is the same. */
    public static StanceModel of(StanceModel model) {
        Map<String, WeightType> bytes = EncoderGraph.bytes(model.network());
        return withTypes(model, tensor -> bytes.getOrDefault(tensor.name(), tensor.type()));
    }

    /**
     * Compares what a model says of sample sentences with what it should.
     *
     * @param expected the answers, in the order of {@link ModelSamples#answers}, calibrated
     * @return the greatest difference of a probability; infinity if one is no number
     * @throws io.github.stance4j.EngineUnavailableException if ONNX Runtime can't be loaded
     * @throws io.github.stance4j.ModelFormatException if it lacks a weight of its network
     */
    public static double distance(List<Double> expected, StanceModel model) {
        return ModelSamples.distance(expected, answers(model));
    }

    private static List<Double> answers(StanceModel model) {
        try (OnnxNetwork network = new OnnxNetwork(model, OnnxRuntimeLibrary.load(), 1)) {
            return new ModelSamples(model).answers(network, model.calibration());
        }
    }

    /** Returns the model with each tensor held as it is said. */
    static StanceModel withTypes(StanceModel model, Function<WeightTensor, WeightType> types) {
        return model.withWeights(
                model.weights().stream().map(tensor -> tensor.as(types.apply(tensor))).toList());
    }
}
