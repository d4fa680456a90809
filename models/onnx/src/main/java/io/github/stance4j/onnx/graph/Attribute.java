// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

/** An attribute of a node, as {@code AttributeProto}. */
final class Attribute {

    private static final int NAME = 1;
    private static final int FLOAT = 2;
    private static final int INT = 3;
    private static final int INTS = 8;
    private static final int TYPE = 20;

    private static final int FLOAT_TYPE = 1;
    private static final int INT_TYPE = 2;
    private static final int INTS_TYPE = 7;

    private final ProtoMessage message;

    private Attribute(ProtoMessage message) {
        this.message = message;
    }

    static Attribute of(String name, float value) {
        return new Attribute(
                new ProtoMessage().add(NAME, name).add(FLOAT, value).add(TYPE, FLOAT_TYPE));
    }

    static Attribute of(String name, long value) {
        return new Attribute(
                new ProtoMessage().add(NAME, name).add(INT, value).add(TYPE, INT_TYPE));
    }

    static Attribute of(String name, long[] values) {
        ProtoMessage message = new ProtoMessage().add(NAME, name);
        for (long value : values) {
            message.add(INTS, value);
        }
        return new Attribute(message.add(TYPE, INTS_TYPE));
    }

    ProtoMessage message() {
        return message;
    }
}
