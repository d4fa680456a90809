// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.util.Arrays;

/** How the elements of a {@link WeightTensor} are held and stored. */
public enum WeightType {
    /** IEEE 754 half precision, two bytes an element. */
    FLOAT16("float16"),
    /**
     * A matrix of signed bytes; the value of one is the byte times the scale of its column, which
     * is a single float.
     */
    INT8_COLUMNS("int8-columns"),
    /** A matrix of signed bytes; the value of one is the byte times the scale of its row. */
    INT8_ROWS("int8-rows");

    private final String code;

    WeightType(String code) {
        this.code = code;
    }

    /** What a manifest calls it. */
    String code() {
        return code;
    }

    /**
     * Returns the type that a manifest names.
     *
     * @throws IllegalArgumentException if there is none
     */
    static WeightType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no type of elements \""
                                                + code
                                                + "\", only "
                                                + Arrays.stream(values())
                                                        .map(WeightType::code)
                                                        .toList()));
    }

    /**
     * Returns how many scales a tensor has.
     *
     * @throws IllegalArgumentException if bytes are no matrix
     */
    int scales(long[] shape) {
        if (this == FLOAT16) {
            return 0;
        }
        if (shape.length != 2) {
            throw new IllegalArgumentException(
                    "A tensor of bytes must be a matrix, found " + Arrays.toString(shape));
        }
        return (int) shape[this == INT8_ROWS ? 0 : 1];
    }
}
