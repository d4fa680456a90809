// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A message in the wire format of Protocol Buffers, written field by field.
 *
 * <p>A graph needs nine kinds of messages and none is ever read here; a library for that would be
 * larger than all else, and generated classes take longer to load than the graph to write.
 */
final class ProtoMessage {

    private static final int VARINT = 0;
    private static final int DELIMITED = 2;
    private static final int FIXED_32 = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ProtoMessage add(int field, long value) {
        key(field, VARINT);
        varint(value);
        return this;
    }

    ProtoMessage add(int field, float value) {
        key(field, FIXED_32);
        bytes.writeBytes(
                ByteBuffer.allocate(Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putFloat(value)
                        .array());
        return this;
    }

    ProtoMessage add(int field, String value) {
        return add(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoMessage add(int field, ProtoMessage value) {
        return add(field, value.toBytes());
    }

    ProtoMessage add(int field, byte[] value) {
        key(field, DELIMITED);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private void key(int field, int wireType) {
        varint((long) field << 3 | wireType);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
