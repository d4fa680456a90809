// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.model.network.NetworkConfig;

/**
 * The heads of the actors: {@link Names#STATES}, {@link Names#ACTORS}, {@link Names#CONTEXTS} and
 * perhaps {@link Names#TARGETS} to {@link Names#STANCES} and an output for each label set.
 */
public final class HeadsGraph {

    private static final String BATCH = "batch";
    private static final String TIME = "time";
    private static final String ACTORS = "actors-of-a-sentence";

    private HeadsGraph() {}

    /** Returns the graph for a network of these sizes and labels. */
    public static Graph of(NetworkConfig config, LabelSchema schema) {
        GraphBuilder graph = new GraphBuilder("heads");
        graph.input(Names.STATES, ElementType.FLOAT, BATCH, TIME, config.hidden());
        graph.input(Names.ACTORS, ElementType.FLOAT, BATCH, ACTORS, TIME);
        graph.input(Names.CONTEXTS, ElementType.FLOAT, BATCH, 1, TIME);
        if (config.targets()) {
            graph.input(Names.TARGETS, ElementType.FLOAT, BATCH, ACTORS, TIME);
        }
        HeadsPart part = new HeadsPart(config, graph, new FusedOperators(graph));
        String actor = part.actor(Names.ACTORS, Names.CONTEXTS, Names.TARGETS);
        if (!schema.stances().isEmpty()) {
            head(graph, part, Names.STANCES, actor, schema.stances().size());
        }
        for (LabelSet set : schema.labelSets()) {
            head(graph, part, Names.output(set), actor, set.labels().size());
        }
        return graph.build();
    }

    private static void head(
            GraphBuilder graph, HeadsPart part, String name, String actor, int labels) {
        part.head(name, name, actor, labels);
        graph.output(name, BATCH, ACTORS, labels);
    }
}
