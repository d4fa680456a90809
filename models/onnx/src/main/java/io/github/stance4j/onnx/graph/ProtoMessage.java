// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

    /** Shared with the messages that this one becomes a part of: weights are not copied. */
    private final List<byte[]> chunks = new ArrayList<>();

    private int length;

    ProtoMessage add(int field, long value) {
        key(field, VARINT);
        varint(value);
        return this;
    }

    ProtoMessage add(int field, float value) {
        key(field, FIXED_32);
        chunk(
                ByteBuffer.allocate(Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putFloat(value)
                        .array());
        return this;
    }

    ProtoMessage add(int field, String value) {
        return add(field, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a message as it is now. */
    ProtoMessage add(int field, ProtoMessage value) {
        key(field, DELIMITED);
        varint(value.length);
        value.chunks.forEach(this::chunk);
        return this;
    }

    /** Adds bytes, which nobody may change from now on. */
    ProtoMessage add(int field, byte[] value) {
        key(field, DELIMITED);
        varint(value.length);
        chunk(value);
        return this;
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        chunks.forEach(bytes::put);
        return bytes.array();
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] chunk : chunks) {
            out.write(chunk);
        }
    }

    private void key(int field, int wireType) {
        varint((long) field << 3 | wireType);
    }

    private void varint(long value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        chunk(bytes.toByteArray());
    }

    /**
     * @throws ArithmeticException beyond 2 GB, which is all that a message may have
     */
    private void chunk(byte[] bytes) {
        length = Math.addExact(length, bytes.length);
        chunks.add(bytes);
    }
}
