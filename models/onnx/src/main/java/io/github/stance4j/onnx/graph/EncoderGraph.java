// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.List;

/**
 * The encoder and the tagger over its states: {@link Names#PIECES}, {@link Names#LENGTHS} and
 * {@link Names#SHAPES} to {@link Names#STATES} and {@link Names#TAGS}.
 *
 * <p>The encoder's layers are ONNX Runtime's fused operators from the start. Its optimizer would
 * make the same ones of plain operators, as long as it knows their pattern, and takes its time.
 */
public final class EncoderGraph {

    /** BERT's; the variance plus this is divided by. */
    private static final Attribute EPSILON = Attribute.of("epsilon", 1e-12f);

    private static final String BATCH = "batch";
    private static final String TIME = "time";
    private static final int SHAPES = BatchInputs.SHAPE_FEATURES;

    private final NetworkConfig config;
    private final GraphBuilder graph = new GraphBuilder("encoder");

    private EncoderGraph(NetworkConfig config) {
        this.config = config;
    }

    /** Returns the graph for a network of these sizes. */
    public static Graph of(NetworkConfig config) {
        return new EncoderGraph(config).graph();
    }

    private Graph graph() {
        int width = config.hidden();
        graph.input(Names.PIECES, ElementType.INT32, BATCH, TIME);
        graph.input(Names.LENGTHS, ElementType.INT32, BATCH);
        graph.input(Names.SHAPES, ElementType.FLOAT, BATCH, TIME, SHAPES);
        String states = embeddings();
        for (int i = 0; i < config.layers(); i++) {
            boolean last = i == config.layers() - 1;
            states = layer("layer" + i, states, last ? Names.STATES : "layer" + i);
        }
        tagger(states);
        graph.output(Names.STATES, BATCH, TIME, width);
        graph.output(Names.TAGS, BATCH, TIME, ActorTag.values().length);
        return graph.build();
    }

    /**
     * Pieces and positions, added and normalized. The two tables stay in half precision: they are a
     * third to a half of all weights, and only the rows of a batch are ever needed as floats.
     */
    private String embeddings() {
        String ids = half("embeddings_words", config.vocabulary());
        String words = graph.node("Gather", "word-halves", List.of(ids, Names.PIECES));
        String time =
                graph.node(
                        "Shape",
                        "time",
                        List.of(Names.PIECES),
                        Attribute.of("start", 1),
                        Attribute.of("end", 2));
        String table = half("embeddings_positions", config.positions());
        String zero = graph.constant("zero", 0L);
        String positions = graph.node("Slice", "position-halves", List.of(table, zero, time, zero));
        String sum =
                graph.node(
                        "Add",
                        "embedded",
                        List.of(asFloat("words", words), asFloat("positions", positions)));
        return graph.node(
                "LayerNormalization",
                "embeddings",
                List.of(sum, vector("embeddings_gain"), vector("embeddings_shift")),
                EPSILON);
    }

    private String half(String table, int rows) {
        return graph.weight(Weight.of(table, ElementType.FLOAT16, rows, config.hidden()));
    }

    private String asFloat(String output, String halves) {
        return graph.node(
                "Cast", output, List.of(halves), Attribute.of("to", ElementType.FLOAT.code()));
    }

    private String vector(String name) {
        return graph.weight(name, config.hidden());
    }

    private String layer(String name, String input, String output) {
        int width = config.hidden();
        int inner = config.feedForward();
        String attention =
                graph.microsoft(
                        "Attention",
                        name + "-attention",
                        List.of(
                                input,
                                graph.weight(name + "_queryKeyValueWeight", width, 3L * width),
                                graph.weight(name + "_queryKeyValueBias", 3L * width),
                                Names.LENGTHS),
                        Attribute.of("num_heads", config.attentionHeads()));
        String attended =
                residual(
                        name + "-attended",
                        product(attention, name + "_attentionWeight", width, width),
                        input,
                        name + "_attentionGain",
                        name + "_attentionShift",
                        name + "_attentionBias");
        String activated =
                graph.microsoft(
                        "BiasGelu",
                        name + "-inner",
                        List.of(
                                product(attended, name + "_innerWeight", width, inner),
                                graph.weight(name + "_innerBias", inner)));
        return residual(
                output,
                product(activated, name + "_outerWeight", inner, width),
                attended,
                name + "_gain",
                name + "_shift",
                name + "_outerBias");
    }

    /** A product of rows with a matrix of the model. */
    private String product(String rows, String matrix, long from, long to) {
        return graph.node(
                "MatMul", matrix + "-product", List.of(rows, graph.weight(matrix, from, to)));
    }

    /** norm(part + bias + input). */
    private String residual(
            String output, String part, String input, String gain, String shift, String bias) {
        return graph.microsoft(
                "SkipLayerNormalization",
                output,
                List.of(part, input, vector(gain), vector(shift), vector(bias)),
                EPSILON);
    }

    private void tagger(String states) {
        int hidden = config.taggerHidden();
        int tags = ActorTag.values().length;
        String sum =
                graph.node(
                        "Add",
                        "tagger-sum",
                        List.of(
                                product(states, "tagger_stateWeight", config.hidden(), hidden),
                                product(Names.SHAPES, "tagger_shapeWeight", SHAPES, hidden)));
        String activated =
                graph.microsoft(
                        "BiasGelu", "tagger", List.of(sum, graph.weight("tagger_bias", hidden)));
        graph.node(
                "Add",
                Names.TAGS,
                List.of(product(activated, "tags_W", hidden, tags), graph.weight("tags_b", tags)));
    }
}
