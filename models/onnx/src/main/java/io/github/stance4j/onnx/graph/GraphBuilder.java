// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the nodes of a graph.
 *
 * <p>Values are known by their names; all methods return the name of what they add. A node is
 * called as its one output.
 */
final class GraphBuilder {

    /** The domain of ONNX Runtime's own operators. */
    static final String MICROSOFT = "com.microsoft";

    private final String name;
    private final List<ProtoMessage> inputs = new ArrayList<>();
    private final List<ProtoMessage> outputs = new ArrayList<>();
    private final List<ProtoMessage> nodes = new ArrayList<>();
    private final List<ProtoMessage> initializers = new ArrayList<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    GraphBuilder(String name) {
        this.name = name;
    }

    /**
     * Adds an input.
     *
     * @param dimensions a number for a size that is fixed, else what to call it
     */
    String input(String input, ElementType type, Object... dimensions) {
        inputs.add(Messages.value(input, type, dimensions));
        return input;
    }

    /** Makes a value an output, of floats. */
    void output(String output, Object... dimensions) {
        outputs.add(Messages.value(output, ElementType.FLOAT, dimensions));
    }

    /** Names a tensor of the model, read as floats. */
    String weight(String tensor, long... shape) {
        return weight(Weight.of(tensor, ElementType.FLOAT, shape));
    }

    /** Names a tensor of the model. */
    String weight(Weight weight) {
        if (weights.put(weight.name(), weight) == null) {
            initializers.add(Messages.external(weight));
        }
        return weight.name();
    }

    /** Adds a number. */
    String constant(String constant, float value) {
        byte[] data = littleEndian(Float.BYTES).putFloat(value).array();
        initializers.add(Messages.tensor(constant, ElementType.FLOAT, data));
        return constant;
    }

    /** Adds a vector of one integer. */
    String constant(String constant, long value) {
        byte[] data = littleEndian(Long.BYTES).putLong(value).array();
        initializers.add(Messages.tensor(constant, ElementType.INT64, data, 1));
        return constant;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Adds a node of one of ONNX's operators. */
    String node(String operator, String output, List<String> from, Attribute... attributes) {
        nodes.add(Messages.node("", operator, output, from, attributes));
        return output;
    }

    /** Adds a node of one of ONNX Runtime's own operators. */
    String microsoft(String operator, String output, List<String> from, Attribute... attributes) {
        nodes.add(Messages.node(MICROSOFT, operator, output, from, attributes));
        return output;
    }

    Graph build() {
        ProtoMessage graph = Messages.graph(name, nodes, initializers, inputs, outputs);
        return new Graph(Messages.model(graph).toBytes(), List.copyOf(weights.values()));
    }
}
