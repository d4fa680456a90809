// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.LabelSet;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of the actors, as nodes of a graph that has their inputs. Actors lie by their
 * sentences, so that each is multiplied with the states of its own one only.
 */
final class HeadsPart {

    /** Added to the attention on padding, which becomes 0 by it. */
    static final float MASKED = 1e9f;

    private final NetworkConfig config;
    private final GraphBuilder graph;
    private final Operators operators;

    HeadsPart(NetworkConfig config, GraphBuilder graph, Operators operators) {
        this.config = config;
        this.graph = graph;
        this.operators = operators;
    }

    /**
     * Adds what all heads have in common.
     *
     * @param actors averaging weights [batch, actors, time]
     * @param contexts 1 for pieces, 0 for padding [batch, 1, time]
     * @param targets averaging weights [batch, actors, time]; used if the network has targets
     * @return [batch, actors, width]
     */
    String actor(String actors, String contexts, String targets) {
        String actor = mean("actor-mean", actors);
        List<String> parts = new ArrayList<>(List.of(actor, attended(actor, contexts)));
        if (config.targets()) {
            parts.add(mean("target-mean", targets));
        }
        String features = graph.node("Concat", "features", parts, Attribute.of("axis", -1));
        return hidden(features, parts.size());
    }

    private String mean(String output, String weights) {
        return graph.node("MatMul", output, List.of(weights, Names.STATES));
    }

    /**
     * Scaled dot-product attention with the mean of the actor's states as the query. Query and keys
     * are both projected; it is the query here that goes through both matrices, for there are more
     * pieces than actors.
     */
    private String attended(String actor, String contexts) {
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
        String masked = graph.node("Add", "masked", List.of(scaled, bias(contexts)));
        String weights =
                graph.node("Softmax", "attention", List.of(masked), Attribute.of("axis", -1));
        return mean("attended", weights);
    }

    private String bias(String contexts) {
        String one = graph.constant("one", 1f);
        String padding = graph.node("Sub", "padding", List.of(contexts, one));
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
        return operators.biasGelu("actor", product, graph.weight("actor_bias", hidden));
    }

    /**
     * Adds the head of the stances or of a label set.
     *
     * @param head {@link Names#STANCES} or {@link Names#output(LabelSet)}, as the head's tensors
     *     are called
     * @param output what to call the logits [batch, actors, labels]
     */
    void head(String head, String output, String actor, int labels) {
        String product =
                product(output + "-product", actor, head + "_W", config.actorHidden(), labels);
        graph.node("Add", output, List.of(product, graph.weight(head + "_b", labels)));
    }

    private String product(String output, String rows, String matrix, long from, long to) {
        return operators.product(output, rows, matrix, from, to);
    }
}
