// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The encoder and the tagger over its states: {@link Names#PIECES}, {@link Names#LENGTHS} and
 * {@link Names#SHAPES} to {@link Names#STATES} and {@link Names#TAGS}.
 */
public final class EncoderGraph {

    private static final String BATCH = "batch";
    private static final String TIME = "time";

    private EncoderGraph() {}

    /**
     * Returns the graph for a network of these sizes.
     *
     * @param types tells how a tensor of the model is held, by its name
     */
    public static Graph of(NetworkConfig config, Function<String, WeightType> types) {
        GraphBuilder graph = new GraphBuilder("encoder");
        graph.input(Names.PIECES, ElementType.INT32, BATCH, TIME);
        graph.input(Names.LENGTHS, ElementType.INT32, BATCH);
        graph.input(Names.SHAPES, ElementType.FLOAT, BATCH, TIME, BatchInputs.SHAPE_FEATURES);
        EncoderPart part = new EncoderPart(config, graph, new ByteOperators(graph, types));
        String states = part.states(Names.PIECES);
        part.tagger(states, Names.SHAPES, Names.TAGS);
        graph.output(Names.STATES, BATCH, TIME, config.hidden());
        graph.output(Names.TAGS, BATCH, TIME, ActorTag.values().length);
        return graph.build();
    }

    /**
     * Returns how the tensors that are to be bytes in a small model are held then. The tables have
     * a scale for each row, for a row is one word piece; matrices one for each column, which is one
     * number of the product. Vectors and the small matrices of tagger and heads are left out.
     */
    public static Map<String, WeightType> bytes(NetworkConfig config) {
        Map<String, WeightType> types = new LinkedHashMap<>();
        types.put("embeddings_words", WeightType.INT8_ROWS);
        types.put("embeddings_positions", WeightType.INT8_ROWS);
        for (int i = 0; i < config.layers(); i++) {
            for (String matrix : new String[] {"queryKeyValue", "attention", "inner", "outer"}) {
                types.put("layer" + i + "_" + matrix + "Weight", WeightType.INT8_COLUMNS);
            }
        }
        return types;
    }
}
