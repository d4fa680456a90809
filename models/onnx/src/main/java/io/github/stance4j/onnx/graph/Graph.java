// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An ONNX model, with its weights or without. */
public final class Graph {

    private final ProtoMessage model;
    private final List<Weight> weights;

    Graph(ProtoMessage model, List<Weight> weights) {
        this.model = model;
        this.weights = List.copyOf(weights);
    }

    /**
     * Returns the {@code ModelProto}; a new array. The initializers of a graph without weights have
     * external data.
     */
    public byte[] model() {
        return model.toBytes();
    }

    /** Writes what {@link #model} returns. */
    public void writeTo(OutputStream out) throws IOException {
        model.writeTo(out);
    }

    /** Returns the tensors that it needs, each once. */
    public List<Weight> weights() {
        return weights;
    }
}
