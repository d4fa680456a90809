// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The messages of {@code onnx.proto}, with the numbers that their fields have there. */
final class Messages {

    /** The first set with {@code LayerNormalization}; ONNX Runtime has read it since 1.12. */
    private static final int OPERATORS = 17;

    private static final int MICROSOFT_OPERATORS = 1;

    /** The version of the file format that came with those operators. */
    private static final int FORMAT = 8;

    private static final int EXTERNAL = 1;

    private Messages() {}

    /** {@code ModelProto}. */
    static ProtoMessage model(ProtoMessage graph, List<String> domains) {
        int format = 1;
        int producer = 2;
        int content = 7;
        int operators = 8;
        ProtoMessage model =
                new ProtoMessage()
                        .add(format, FORMAT)
                        .add(producer, "stance4j")
                        .add(content, graph);
        domains.forEach(
                domain ->
                        model.add(
                                operators,
                                operators(
                                        domain,
                                        domain.isEmpty() ? OPERATORS : MICROSOFT_OPERATORS)));
        return model;
    }

    private static ProtoMessage operators(String domain, int version) {
        return new ProtoMessage().add(1, domain).add(2, version);
    }

    /** {@code GraphProto}. */
    static ProtoMessage graph(
            String name,
            List<ProtoMessage> nodes,
            List<ProtoMessage> initializers,
            List<ProtoMessage> inputs,
            List<ProtoMessage> outputs) {
        ProtoMessage graph = new ProtoMessage();
        nodes.forEach(node -> graph.add(1, node));
        graph.add(2, name);
        initializers.forEach(initializer -> graph.add(5, initializer));
        inputs.forEach(input -> graph.add(11, input));
        outputs.forEach(output -> graph.add(12, output));
        return graph;
    }

    /** {@code NodeProto}; the node is called as its first output. */
    static ProtoMessage node(
            String domain,
            String operator,
            List<String> outputs,
            List<String> inputs,
            Attribute... attributes) {
        ProtoMessage node = new ProtoMessage();
        inputs.forEach(input -> node.add(1, input));
        int name = 3;
        outputs.forEach(output -> node.add(2, output));
        node.add(name, outputs.get(0)).add(4, operator);
        for (Attribute attribute : attributes) {
            node.add(5, attribute.message());
        }
        return node.add(7, domain);
    }

    /**
     * {@code ValueInfoProto}.
     *
     * @param dimensions a number for a size that is fixed, else what to call it
     */
    static ProtoMessage value(String name, ElementType type, Object... dimensions) {
        ProtoMessage shape = new ProtoMessage();
        for (Object dimension : dimensions) {
            shape.add(
                    1,
                    dimension instanceof Number size
                            ? new ProtoMessage().add(1, size.longValue())
                            : new ProtoMessage().add(2, dimension.toString()));
        }
        ProtoMessage tensor = new ProtoMessage().add(1, type.code()).add(2, shape);
        return new ProtoMessage().add(1, name).add(2, new ProtoMessage().add(1, tensor));
    }

    /** {@code TensorProto} with its elements in it, little-endian. */
    static ProtoMessage tensor(String name, ElementType type, byte[] elements, long... shape) {
        return tensor(name, type, shape).add(9, elements);
    }

    /** {@code TensorProto} of single floats. */
    static ProtoMessage floats(String name, float[] values, long... shape) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return tensor(name, ElementType.FLOAT, bytes.array(), shape);
    }

    /** {@code TensorProto} whose elements are handed over when a session is made. */
    static ProtoMessage external(Weight weight) {
        // A location has to be there; nothing is ever read from it.
        ProtoMessage location = new ProtoMessage().add(1, "location").add(2, weight.name());
        return tensor(weight.name(), weight.type(), weight.sizes())
                .add(13, location)
                .add(14, EXTERNAL);
    }

    private static ProtoMessage tensor(String name, ElementType type, long... shape) {
        ProtoMessage tensor = new ProtoMessage();
        for (long size : shape) {
            tensor.add(1, size);
        }
        return tensor.add(2, type.code()).add(8, name);
    }
}
