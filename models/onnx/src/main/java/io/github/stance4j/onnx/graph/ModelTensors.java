// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tensors of a model, by their names. */
public final class ModelTensors {

    private final String model;
    private final Map<String, WeightTensor> tensors = new HashMap<>();

    /** Takes those of a model. */
    public ModelTensors(StanceModel model) {
        this.model = model.name();
        model.weights().forEach(tensor -> tensors.put(tensor.name(), tensor));
    }

    /** Tells how a tensor is held; for one that is missing, how most are. */
    public WeightType type(String tensor) {
        return tensors.containsKey(tensor) ? tensors.get(tensor).type() : WeightType.FLOAT16;
    }

    /**
     * Returns the tensor that a graph needs.
     *
     * @throws ModelFormatException if there is none of that shape
     */
    public WeightTensor of(Weight weight) {
        WeightTensor tensor = tensors.get(weight.tensor());
        if (tensor != null
                && (weight.isScales() || Arrays.equals(tensor.shape(), weight.sizes()))) {
            return tensor;
        }
        throw new ModelFormatException(
                "The model "
                        + model
                        + " has "
                        + (tensor == null ? "no tensor" : Arrays.toString(tensor.shape()))
                        + " for "
                        + weight.tensor()
                        + ", expected "
                        + weight.shape());
    }
}
