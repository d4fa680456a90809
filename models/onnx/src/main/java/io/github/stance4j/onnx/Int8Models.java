// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.onnx.graph.EncoderGraph;
import java.util.List;
import java.util.Map;

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
        List<WeightTensor> weights =
                model.weights().stream()
                        .map(tensor -> tensor.as(bytes.getOrDefault(tensor.name(), tensor.type())))
                        .toList();
        return new StanceModel(
                model.name(),
                model.schema(),
                model.network(),
                model.vocabulary(),
                model.calibration(),
                model.provenance(),
                weights);
    }
}
