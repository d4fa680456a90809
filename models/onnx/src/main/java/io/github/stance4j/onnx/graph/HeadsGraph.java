// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of the actors: {@link Names#STATES}, {@link Names#ACTORS}, {@link Names#CONTEXTS} and
 * perhaps {@link Names#TARGETS} to {@link Names#STANCES} and an output for each label set.
 *
 * <p>Actors lie by their sentences, so that each is multiplied with the states of its own one only.
 */
public final class HeadsGraph {

    private static final String BATCH = "batch";
    private static final String TIME = "time";
    private static final String ACTORS = "actors-of-a-sentence";

    /** Added to the attention on padding, which becomes 0 by it. */
    private static final float MASKED = 1e9f;

    private final NetworkConfig config;
    private final LabelSchema schema;
    private final GraphBuilder graph = new GraphBuilder("heads");

    private HeadsGraph(NetworkConfig config, LabelSchema schema) {
        this.config = config;
        this.schema = schema;
    }

    /** Returns the graph for a network of these sizes and labels. */
    public static Graph of(NetworkConfig config, LabelSchema schema) {
        return new HeadsGraph(config, schema).graph();
    }

    private Graph graph() {
        graph.input(Names.STATES, ElementType.FLOAT, BATCH, TIME, config.hidden());
        graph.input(Names.ACTORS, ElementType.FLOAT, BATCH, ACTORS, TIME);
        graph.input(Names.CONTEXTS, ElementType.FLOAT, BATCH, 1, TIME);
        String actor = mean("actor-mean", Names.ACTORS);
        List<String> parts = new ArrayList<>(List.of(actor, attended(actor)));
        if (config.targets()) {
            graph.input(Names.TARGETS, ElementType.FLOAT, BATCH, ACTORS, TIME);
            parts.add(mean("target-mean", Names.TARGETS));
        }
        String features = graph.node("Concat", "features", parts, Attribute.of("axis", -1));
        outputs(hidden(features, parts.size()));
        return graph.build();
    }

    private String mean(String output, String weights) {
        return graph.node("MatMul", output, List.of(weights, Names.STATES));
    }

    /**
     * Scaled dot-product attention with the mean of the actor's states as the query. Query and keys
     * are both projected; it is the query here that goes through both matrices, for there are more
     * pieces than actors.
     */
    private String attended(String actor) {
        long width = config.hidden();
        String query = product("query", actor, "attention_queryWeight", width, width);
        String keyMatrix =
                graph.node(
                        "Transpose",
                        "key-matrix",
                        List.of(graph.weight("attention_keyWeight", width, width)),
                        Attribute.of("perm", new long[] {1, 0}));
        String keyed = graph.node("MatMul", "keyed", List.of(query, keyMatrix));
        String columns =
                graph.node(
                        "Transpose",
                        "columns",
                        List.of(Names.STATES),
                        Attribute.of("perm", new long[] {0, 2, 1}));
        String scores = graph.node("MatMul", "scores", List.of(keyed, columns));
        String scale = graph.constant("scale", (float) (1 / Math.sqrt(config.hidden())));
        String scaled = graph.node("Mul", "scaled", List.of(scores, scale));
        String masked = graph.node("Add", "masked", List.of(scaled, bias()));
        String weights =
                graph.node("Softmax", "attention", List.of(masked), Attribute.of("axis", -1));
        return mean("attended", weights);
    }

    private String bias() {
        String one = graph.constant("one", 1f);
        String padding = graph.node("Sub", "padding", List.of(Names.CONTEXTS, one));
        return graph.node("Mul", "bias", List.of(padding, graph.constant("far-below", MASKED)));
    }

    private String hidden(String features, int parts) {
        int hidden = config.actorHidden();
        String product =
                product(
                        "actor-product",
                        features,
                        "actor_hiddenWeight",
                        (long) parts * config.hidden(),
                        hidden);
        return graph.microsoft(
                "BiasGelu", "actor", List.of(product, graph.weight("actor_bias", hidden)));
    }

    private void outputs(String actor) {
        if (!schema.stances().isEmpty()) {
            output(Names.STANCES, actor, schema.stances().size());
        }
        for (LabelSet set : schema.labelSets()) {
            output(Names.output(set), actor, set.labels().size());
        }
    }

    private void output(String name, String actor, int labels) {
        String product =
                product(name + "-product", actor, name + "_W", config.actorHidden(), labels);
        graph.node("Add", name, List.of(product, graph.weight(name + "_b", labels)));
        graph.output(name, BATCH, ACTORS, labels);
    }

    private String product(String output, String rows, String matrix, long from, long to) {
        return graph.node("MatMul", output, List.of(rows, graph.weight(matrix, from, to)));
    }
}
