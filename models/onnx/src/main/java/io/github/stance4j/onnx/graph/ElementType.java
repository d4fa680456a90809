// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

/** The types of a tensor's elements. */
public enum ElementType {
    /** IEEE 754 single precision. */
    FLOAT(1),
    /** Unsigned integers of 8 bits. */
    UINT8(2),
    /** Signed integers of 8 bits. */
    INT8(3),
    /** Signed integers of 32 bits. */
    INT32(6),
    /** Signed integers of 64 bits. */
    INT64(7),
    /** IEEE 754 half precision. */
    FLOAT16(10);

    private final int code;

    ElementType(int code) {
        this.code = code;
    }

    /** The number of {@code TensorProto.DataType}. */
    int code() {
        return code;
    }
}
