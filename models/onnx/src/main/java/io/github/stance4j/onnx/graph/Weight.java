// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.util.Arrays;
import java.util.List;

/**
 * A tensor of the model that a graph needs.
 *
 * @param name its name in the model
 * @param type how the graph reads its elements, {@link ElementType#FLOAT} or {@link
 *     ElementType#FLOAT16}
 * @param shape the sizes of its dimensions, outermost first
 */
public record Weight(String name, ElementType type, List<Long> shape) {

    /** Copies the list. */
    public Weight {
        shape = List.copyOf(shape);
    }

    static Weight of(String name, ElementType type, long... shape) {
        return new Weight(name, type, Arrays.stream(shape).boxed().toList());
    }

    /** Returns the shape; a copy. */
    public long[] sizes() {
        return shape.stream().mapToLong(Long::longValue).toArray();
    }
}
