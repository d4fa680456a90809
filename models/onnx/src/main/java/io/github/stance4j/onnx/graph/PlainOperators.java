// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.util.List;

/** Operators of ONNX's standard only, which any runtime knows; all weights are single floats. */
final class PlainOperators implements Operators {

    private final GraphBuilder graph;
    private final String mask;

    /**
     * @param mask the name of what is added to the attention on each piece [batch, 1, 1, time]
     */
    PlainOperators(GraphBuilder graph, String mask) {
        this.graph = graph;
        this.mask = mask;
    }

    @Override
    public String rows(String output, String table, long rows, long columns, String ids) {
        return graph.node("Gather", output, List.of(graph.weight(table, rows, columns), ids));
    }

    @Override
    public String firstRows(String output, String table, long rows, long columns, String count) {
        String zero = graph.integers("zero", 0L);
        return graph.node(
                "Slice", output, List.of(graph.weight(table, rows, columns), zero, count, zero));
    }

    @Override
    public String product(String output, String rows, String matrix, long from, long to) {
        return graph.node("MatMul", output, List.of(rows, graph.weight(matrix, from, to)));
    }

    @Override
    public String attention(String layer, String states, int width, int heads) {
        String all = projected(layer, states, width, heads);
        String queries = part(layer + "-queries", all, 0);
        String keys = transposed(layer + "-key-columns", part(layer + "-keys", all, 1), 0, 1, 3, 2);
        String scores = graph.node("MatMul", layer + "-scores", List.of(queries, keys));
        float divisor = (float) (1 / Math.sqrt((double) width / heads));
        String scale = graph.constant("attention-scale", divisor);
        String scaled = graph.node("Mul", layer + "-scaled", List.of(scores, scale));
        String masked = graph.node("Add", layer + "-masked", List.of(scaled, mask));
        String weights =
                graph.node(
                        "Softmax",
                        layer + "-attention-weights",
                        List.of(masked),
                        Attribute.of("axis", -1));
        String values = part(layer + "-values", all, 2);
        String attended =
                transposed(
                        layer + "-by-piece",
                        graph.node("MatMul", layer + "-by-head", List.of(weights, values)),
                        0,
                        2,
                        1,
                        3);
        String together = graph.integers("heads-together", 0, 0, width);
        return graph.node("Reshape", layer + "-attention", List.of(attended, together));
    }

    /** Queries, keys and values [3, batch, heads, time, width of a head]. */
    private String projected(String layer, String states, int width, int heads) {
        String product =
                product(
                        layer + "-projected",
                        states,
                        layer + "_queryKeyValueWeight",
                        width,
                        3L * width);
        String sum =
                graph.node(
                        "Add",
                        layer + "-queries-keys-values",
                        List.of(product, graph.weight(layer + "_queryKeyValueBias", 3L * width)));
        String apart = graph.integers("heads-apart", 0, 0, 3, heads, width / heads);
        return transposed(
                layer + "-parts",
                graph.node("Reshape", layer + "-apart", List.of(sum, apart)),
                2,
                0,
                3,
                1,
                4);
    }

    private String part(String output, String all, long index) {
        String from = graph.integers("part-" + index, index);
        String slice = graph.node("Gather", output + "-slice", List.of(all, from));
        return graph.node("Squeeze", output, List.of(slice, graph.integers("part-0", 0L)));
    }

    private String transposed(String output, String values, long... order) {
        return graph.node("Transpose", output, List.of(values), Attribute.of("perm", order));
    }

    @Override
    public String residual(
            String output, String part, String skip, String gain, String shift, String bias) {
        String biased = graph.node("Add", output + "-biased", List.of(part, bias));
        String sum = graph.node("Add", output + "-sum", List.of(biased, skip));
        return graph.node(
                "LayerNormalization", output, List.of(sum, gain, shift), FusedOperators.EPSILON);
    }

    @Override
    public String biasGelu(String output, String product, String bias) {
        String sum = graph.node("Add", output + "-biased", List.of(product, bias));
        String root = graph.constant("half-root", (float) Math.sqrt(0.5));
        String scaled = graph.node("Mul", output + "-shrunk", List.of(sum, root));
        String error = graph.node("Erf", output + "-error", List.of(scaled));
        String raised =
                graph.node(
                        "Add", output + "-raised", List.of(error, graph.constant("gelu-one", 1f)));
        String half =
                graph.node(
                        "Mul", output + "-half", List.of(sum, graph.constant("gelu-half", 0.5f)));
        return graph.node("Mul", output, List.of(half, raised));
    }
}
