// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.onnx.graph.EncoderGraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes small, quick models of trained ones: the encoder's matrices and tables become signed bytes.
 *
 * <p>On a processor with instructions for products of bytes, ONNX Runtime computes such a model
 * about twice as fast in lists, and a single sentence one and a half times. Its answers differ a
 * little: see the README of this module.
 */
public final class Int8Models {

    /** Half as much again as the most that rounding was seen to do to a probability of a model. */
    private static final double MOST = 0.15;

    /** The mean of all was 0.001 to 0.005. */
    private static final double MOST_ON_THE_MEAN = 0.01;

    private Int8Models() {}

    /** Returns the model with its encoder's matrices and tables as bytes; all else is the same. */
    public static StanceModel of(StanceModel model) {
        Map<String, WeightType> bytes = EncoderGraph.bytes(model.network());
        return withTypes(model, tensor -> bytes.getOrDefault(tensor.name(), tensor.type()));
    }

    /**
     * Compares what a model of bytes says of sample sentences with what it should. Bytes round, and
     * how far that moves a probability depends on the model; on the mean of all it is steady, and a
     * matrix in the wrong place, scale or sign is seen there, or in the one that moves most.
     *
     * @param expected the answers, in the order of {@link ModelSamples#answers}, calibrated
     * @return the greatest difference of a probability
     * @throws IllegalStateException if they differ by more than rounding makes them
     * @throws io.github.stance4j.EngineUnavailableException if ONNX Runtime can't be loaded
     * @throws io.github.stance4j.ModelFormatException if it lacks a weight of its network
     */
    public static double check(List<Double> expected, StanceModel bytes) {
        List<Double> actual = answers(bytes);
        double furthest = ModelSamples.distance(expected, actual);
        double mean = ModelSamples.meanDistance(expected, actual);
        if (furthest > MOST || mean > MOST_ON_THE_MEAN) {
            throw new IllegalStateException(
                    String.format(
                            Locale.ROOT,
                            "with bytes the probabilities of sample sentences move by %.3f on the mean"
                                    + " and by up to %.2f, at most %.3f and %.2f were expected; nothing"
                                    + " was written. Score with the model as it is",
                            mean,
                            furthest,
                            MOST_ON_THE_MEAN,
                            MOST));
        }
        return furthest;
    }

    private static List<Double> answers(StanceModel model) {
        try (OnnxNetwork network = new OnnxNetwork(model, OnnxRuntimeLibrary.load(), 1)) {
            return new ModelSamples(model).answers(network, model.calibration());
        }
    }

    /** Tells whether products of a model's encoder are computed in bytes. */
    static boolean multipliesBytes(StanceModel model) {
        return model.weights().stream()
                .anyMatch(tensor -> tensor.type() == WeightType.INT8_COLUMNS);
    }

    /** Returns the model with each tensor held as it is said. */
    static StanceModel withTypes(StanceModel model, Function<WeightTensor, WeightType> types) {
        return model.withWeights(
                model.weights().stream().map(tensor -> tensor.as(types.apply(tensor))).toList());
    }
}
