// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.List;

/** The encoder and the tagger over its states, as nodes of a graph that has their inputs. */
final class EncoderPart {

    private static final int SHAPES = BatchInputs.SHAPE_FEATURES;

    private final NetworkConfig config;
    private final GraphBuilder graph;
    private final Operators operators;

    EncoderPart(NetworkConfig config, GraphBuilder graph, Operators operators) {
        this.config = config;
        this.graph = graph;
        this.operators = operators;
    }

    /**
     * Adds the encoder.
     *
     * @param pieces word-piece ids [batch, time]
     * @return {@link Names#STATES} [batch, time, width]
     */
    String states(String pieces) {
        String states = embeddings(pieces);
        for (int i = 0; i < config.layers(); i++) {
            boolean last = i == config.layers() - 1;
            states = layer("layer" + i, states, last ? Names.STATES : "layer" + i);
        }
        return states;
    }

    /** Pieces and positions, added and normalized. */
    private String embeddings(String pieces) {
        int width = config.hidden();
        String words =
                operators.rows("words", "embeddings_words", config.vocabulary(), width, pieces);
        String time =
                graph.node(
                        "Shape",
                        "time",
                        List.of(pieces),
                        Attribute.of("start", 1),
                        Attribute.of("end", 2));
        String positions =
                operators.firstRows(
                        "positions", "embeddings_positions", config.positions(), width, time);
        String sum = graph.node("Add", "embedded", List.of(words, positions));
        return graph.node(
                "LayerNormalization",
                "embeddings",
                List.of(sum, vector("embeddings_gain"), vector("embeddings_shift")),
                FusedOperators.EPSILON);
    }

    private String vector(String name) {
        return graph.weight(name, config.hidden());
    }

    private String layer(String name, String input, String output) {
        int width = config.hidden();
        int inner = config.feedForward();
        String attention = operators.attention(name, input, width, config.attentionHeads());
        String attended =
                operators.residual(
                        name + "-attended",
                        product(attention, name + "_attentionWeight", width, width),
                        input,
                        vector(name + "_attentionGain"),
                        vector(name + "_attentionShift"),
                        vector(name + "_attentionBias"));
        String activated =
                operators.biasGelu(
                        name + "-inner",
                        product(attended, name + "_innerWeight", width, inner),
                        graph.weight(name + "_innerBias", inner));
        return operators.residual(
                output,
                product(activated, name + "_outerWeight", inner, width),
                attended,
                vector(name + "_gain"),
                vector(name + "_shift"),
                vector(name + "_outerBias"));
    }

    private String product(String rows, String matrix, long from, long to) {
        return operators.product(matrix + "-product", rows, matrix, from, to);
    }

    /**
     * Adds the tagger.
     *
     * @param states [batch, time, width]
     * @param shapes one-hot word shapes [batch, time, features]
     * @param output what to call the logits [batch, time, tags]
     */
    void tagger(String states, String shapes, String output) {
        int hidden = config.taggerHidden();
        int tags = ActorTag.values().length;
        String sum =
                graph.node(
                        "Add",
                        "tagger-sum",
                        List.of(
                                product(states, "tagger_stateWeight", config.hidden(), hidden),
                                product(shapes, "tagger_shapeWeight", SHAPES, hidden)));
        String activated = operators.biasGelu("tagger", sum, graph.weight("tagger_bias", hidden));
        graph.node(
                "Add",
                output,
                List.of(product(activated, "tags_W", hidden, tags), graph.weight("tags_b", tags)));
    }
}
