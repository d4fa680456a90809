// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Compares with the examples of the encoding's documentation, and with what follows from it. */
class ProtoMessageTest {

    private static String hex(ProtoMessage message) {
        return HexFormat.of().formatHex(message.toBytes());
    }

    @Test
    void integersAreVarints() {
        assertEquals("089601", hex(new ProtoMessage().add(1, 150)));
        assertEquals("08ffffffffffffffffff01", hex(new ProtoMessage().add(1, -1)));
        assertEquals("a00100", hex(new ProtoMessage().add(20, 0)));
    }

    @Test
    void stringsHaveTheirLengthBefore() {
        assertEquals("120774657374696e67", hex(new ProtoMessage().add(2, "testing")));
        assertEquals("1202c3a9", hex(new ProtoMessage().add(2, "é")));
    }

    @Test
    void messagesLieInMessages() {
        ProtoMessage inner = new ProtoMessage().add(1, 150);

        assertEquals("1a03089601", hex(new ProtoMessage().add(3, inner)));
    }

    @Test
    void floatsAreLittleEndian() {
        assertEquals("150000803f", hex(new ProtoMessage().add(2, 1f)));
    }
}
