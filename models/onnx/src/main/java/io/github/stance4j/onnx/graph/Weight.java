// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.util.Arrays;
import java.util.List;

/**
 * A tensor of the model, or its scales, that a graph needs.
 *
 * @param name what the graph calls it: as the tensor, if it is no scales
 * @param tensor the tensor's name in the model
 * @param type how the graph reads its elements: {@link ElementType#FLOAT}, {@link
 *     ElementType#FLOAT16} or {@link ElementType#INT8}
 * @param shape the sizes of its dimensions, outermost first
 */
public record Weight(String name, String tensor, ElementType type, List<Long> shape) {

    private static final String SCALES = "_scales";

    /** Copies the list. */
    public Weight {
        shape = List.copyOf(shape);
    }

    static Weight of(String tensor, ElementType type, long... shape) {
        return new Weight(tensor, tensor, type, boxed(shape));
    }

    /** The scales of a tensor of bytes. */
    static Weight scales(String tensor, long... shape) {
        return new Weight(tensor + SCALES, tensor, ElementType.FLOAT, boxed(shape));
    }

    private static List<Long> boxed(long... shape) {
        return Arrays.stream(shape).boxed().toList();
    }

    /** Tells whether this is the scales of a tensor, not its elements. */
    public boolean isScales() {
        return !name.equals(tensor);
    }

    /** Returns the shape; a copy. */
    public long[] sizes() {
        return shape.stream().mapToLong(Long::longValue).toArray();
    }
}
