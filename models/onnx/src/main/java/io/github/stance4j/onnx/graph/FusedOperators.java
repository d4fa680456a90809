// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import java.util.List;

/**
 * ONNX Runtime's own operators, each of which does the work of several. Its optimizer would make
 * the same ones of plain operators, as long as it knows their pattern, and takes its time.
 */
class FusedOperators implements Operators {

    /** BERT's; the variance plus this is divided by. */
    static final Attribute EPSILON = Attribute.of("epsilon", 1e-12f);

    private final GraphBuilder graph;

    FusedOperators(GraphBuilder graph) {
        this.graph = graph;
    }

    /**
     * Tables stay in half precision: they are a third to a half of all weights, and only the rows
     * of a batch are ever needed as floats.
     */
    @Override
    public String rows(String output, String table, long rows, long columns, String ids) {
        return asFloat(
                output,
                graph.node("Gather", output + "-halves", List.of(half(table, rows, columns), ids)));
    }

    @Override
    public String firstRows(String output, String table, long rows, long columns, String count) {
        return asFloat(output, first(output + "-halves", half(table, rows, columns), count));
    }

    private String half(String table, long rows, long columns) {
        return graph.weight(Weight.of(table, ElementType.FLOAT16, rows, columns));
    }

    /** The first rows of what is in the graph. */
    final String first(String output, String table, String count) {
        String zero = graph.integers("zero", 0L);
        return graph.node("Slice", output, List.of(table, zero, count, zero));
    }

    /** Numbers of another type as single floats. */
    final String asFloat(String output, String numbers) {
        return graph.node(
                "Cast", output, List.of(numbers), Attribute.of("to", ElementType.FLOAT.code()));
    }

    @Override
    public String product(String output, String rows, String matrix, long from, long to) {
        return graph.node("MatMul", output, List.of(rows, graph.weight(matrix, from, to)));
    }

    @Override
    public String attention(String layer, String states, int width, int heads) {
        return graph.microsoft(
                "Attention",
                layer + "-attention",
                List.of(
                        states,
                        graph.weight(layer + "_queryKeyValueWeight", width, 3L * width),
                        graph.weight(layer + "_queryKeyValueBias", 3L * width),
                        Names.LENGTHS),
                Attribute.of("num_heads", heads));
    }

    @Override
    public String residual(
            String output, String part, String skip, String gain, String shift, String bias) {
        return graph.microsoft(
                "SkipLayerNormalization", output, List.of(part, skip, gain, shift, bias), EPSILON);
    }

    @Override
    public String biasGelu(String output, String product, String bias) {
        return graph.microsoft("BiasGelu", output, List.of(product, bias));
    }
}
