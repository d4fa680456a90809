// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.util.List;

/** An ONNX model without its weights. */
public final class Graph {

    private final byte[] model;
    private final List<Weight> weights;

    Graph(byte[] model, List<Weight> weights) {
        this.model = model;
        this.weights = List.copyOf(weights);
    }

    /** Returns the {@code ModelProto}, whose initializers have external data; a copy. */
    public byte[] model() {
        return model.clone();
    }

    /** Returns the tensors that it needs, each once. */
    public List<Weight> weights() {
        return weights;
    }
}
