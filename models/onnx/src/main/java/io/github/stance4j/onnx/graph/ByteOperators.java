// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.model.archive.WeightType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Products of bytes where the model has bytes, and {@link FusedOperators} else.
 *
 * <p>Rows are quantized when they are there, each by its own greatest magnitude. ONNX Runtime's
 * {@code DynamicQuantizeMatMul} and {@code QAttention} take one scale for all of a batch instead:
 * then what a sentence gets would depend on the others in its batch, and it would be less exact.
 */
final class ByteOperators extends FusedOperators {

    /** What 0 becomes. ONNX Runtime multiplies unsigned bytes with signed ones the fastest. */
    private static final int MIDDLE = 64;

    /**
     * How far a byte reaches from there. Processors without VNNI add two products in 16 bits, which
     * overflow without a word from 128 on; so seven bits give the same on all of them.
     */
    private static final float REACH = 63;

    /** For rows of zeros. */
    private static final float LEAST = 1e-30f;

    private final GraphBuilder graph;
    private final Function<String, WeightType> types;
    private final Map<String, Quantized> quantized = new HashMap<>();

    /** Rows as bytes, and what a row was divided by. */
    private record Quantized(String bytes, String scales) {}

    /**
     * @param types tells how a tensor of the model is held, by its name
     */
    ByteOperators(GraphBuilder graph, Function<String, WeightType> types) {
        super(graph);
        this.graph = graph;
        this.types = types;
    }

    @Override
    public String rows(String output, String table, long rows, long columns, String ids) {
        if (types.apply(table) != WeightType.INT8_ROWS) {
            return super.rows(output, table, rows, columns, ids);
        }
        String bytes =
                graph.node("Gather", output + "-bytes", List.of(bytes(table, rows, columns), ids));
        String scales =
                graph.node("Gather", output + "-scales", List.of(rowScales(table, rows), ids));
        return graph.node("Mul", output, List.of(asFloat(output + "-unscaled", bytes), scales));
    }

    @Override
    public String firstRows(String output, String table, long rows, long columns, String count) {
        if (types.apply(table) != WeightType.INT8_ROWS) {
            return super.firstRows(output, table, rows, columns, count);
        }
        String bytes = first(output + "-bytes", bytes(table, rows, columns), count);
        String scales = first(output + "-scales", rowScales(table, rows), count);
        return graph.node("Mul", output, List.of(asFloat(output + "-unscaled", bytes), scales));
    }

    private String bytes(String tensor, long rows, long columns) {
        return graph.weight(Weight.of(tensor, ElementType.INT8, rows, columns));
    }

    private String rowScales(String table, long rows) {
        return graph.weight(Weight.scales(table, rows, 1));
    }

    @Override
    public String product(String output, String rows, String matrix, long from, long to) {
        if (types.apply(matrix) != WeightType.INT8_COLUMNS) {
            return super.product(output, rows, matrix, from, to);
        }
        Quantized left = quantized.computeIfAbsent(rows, this::quantize);
        String product =
                graph.microsoft(
                        "MatMulIntegerToFloat",
                        output + "-unscaled",
                        List.of(
                                left.bytes(),
                                bytes(matrix, from, to),
                                graph.constant("scale-one", 1f),
                                graph.weight(Weight.scales(matrix, to)),
                                graph.unsignedByte("middle", MIDDLE)));
        return graph.node("Mul", output, List.of(product, left.scales()));
    }

    private Quantized quantize(String rows) {
        Attribute last = Attribute.of("axes", new long[] {-1});
        String most = graph.node("ReduceMax", rows + "-most", List.of(rows), last);
        String least = graph.node("ReduceMin", rows + "-least", List.of(rows), last);
        String negated = graph.node("Neg", rows + "-negated", List.of(least));
        String floor = graph.constant("floor", LEAST);
        String reach = graph.node("Max", rows + "-reach", List.of(most, negated, floor));
        String step = graph.constant("byte-step", 1 / REACH);
        String scales = graph.node("Mul", rows + "-scales", List.of(reach, step));
        String scaled = graph.node("Div", rows + "-scaled", List.of(rows, scales));
        String bytes =
                graph.node(
                        "QuantizeLinear",
                        rows + "-bytes",
                        List.of(
                                scaled,
                                graph.constant("scale-one", 1f),
                                graph.unsignedByte("middle", MIDDLE)));
        return new Quantized(bytes, scales);
    }

    @Override
    public String attention(String layer, String states, int width, int heads) {
        String matrix = layer + "_queryKeyValueWeight";
        if (types.apply(matrix) != WeightType.INT8_COLUMNS) {
            return super.attention(layer, states, width, heads);
        }
        String all = product(layer + "-queries-keys-values", states, matrix, width, 3L * width);
        List<String> parts =
                graph.nodes(
                        "Split",
                        List.of(layer + "-queries", layer + "-keys", layer + "-values"),
                        List.of(all),
                        Attribute.of("axis", -1));
        return graph.microsoft(
                "MultiHeadAttention",
                layer + "-attention",
                List.of(
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        graph.weight(layer + "_queryKeyValueBias", 3L * width),
                        Names.LENGTHS),
                Attribute.of("num_heads", heads));
    }
}
