// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects the nodes of a graph.
 *
 * <p>Values are known by their names; methods return the name of what they add. A node is called as
 * its one output.
 */
final class GraphBuilder {

    /** The domain of ONNX Runtime's own operators. */
    static final String MICROSOFT = "com.microsoft";

    private final String name;
    private final Function<Weight, ProtoMessage> initializer;
    private final List<ProtoMessage> inputs = new ArrayList<>();
    private final List<ProtoMessage> outputs = new ArrayList<>();
    private final List<ProtoMessage> nodes = new ArrayList<>();
    private final List<ProtoMessage> initializers = new ArrayList<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();
    private final Set<String> constants = new HashSet<>();

    /** Begins a graph whose weights are handed over when a session is made. */
    GraphBuilder(String name) {
        this(name, Messages::external);
    }

    /** Begins a graph whose weights are in it. */
    GraphBuilder(String name, Function<Weight, ProtoMessage> initializer) {
        this.name = name;
        this.initializer = initializer;
    }

    /**
     * Adds an input.
     *
     * @param dimensions a number for a size that is fixed, else what to call it
     */
    void input(String input, ElementType type, Object... dimensions) {
        inputs.add(Messages.value(input, type, dimensions));
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
            initializers.add(initializer.apply(weight));
        }
        return weight.name();
    }

    /** Adds a number. */
    String constant(String constant, float value) {
        byte[] data = littleEndian(Float.BYTES).putFloat(value).array();
        return constant(constant, Messages.tensor(constant, ElementType.FLOAT, data));
    }

    /** Adds a vector. */
    String floats(String constant, float... values) {
        return constant(constant, Messages.floats(constant, values, values.length));
    }

    /** Adds a vector of integers. */
    String integers(String constant, long... values) {
        ByteBuffer data = littleEndian(Long.BYTES * values.length);
        for (long value : values) {
            data.putLong(value);
        }
        return constant(
                constant,
                Messages.tensor(constant, ElementType.INT64, data.array(), values.length));
    }

    /** Adds an unsigned byte. */
    String unsignedByte(String constant, int value) {
        byte[] data = {(byte) value};
        return constant(constant, Messages.tensor(constant, ElementType.UINT8, data));
    }

    /** Adds a constant, once; later ones of that name are the same. */
    private String constant(String constant, ProtoMessage tensor) {
        if (constants.add(constant)) {
            initializers.add(tensor);
        }
        return constant;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Adds a node of one of ONNX's operators. */
    String node(String operator, String output, List<String> from, Attribute... attributes) {
        nodes.add(Messages.node("", operator, List.of(output), from, attributes));
        return output;
    }

    /** Adds a node of one of ONNX's operators that has several outputs. */
    List<String> nodes(
            String operator, List<String> outputs, List<String> from, Attribute... attributes) {
        nodes.add(Messages.node("", operator, outputs, from, attributes));
        return outputs;
    }

    /** Adds a node of one of ONNX Runtime's own operators. */
    String microsoft(String operator, String output, List<String> from, Attribute... attributes) {
        nodes.add(Messages.node(MICROSOFT, operator, List.of(output), from, attributes));
        return output;
    }

    /** Builds a graph that may have ONNX Runtime's own operators. */
    Graph build() {
        return build(List.of("", MICROSOFT));
    }

    /**
     * Builds the graph.
     *
     * @param operators the domains of its operators
     */
    Graph build(List<String> operators) {
        ProtoMessage graph = Messages.graph(name, nodes, initializers, inputs, outputs);
        return new Graph(Messages.model(graph, operators), List.copyOf(weights.values()));
    }
}
