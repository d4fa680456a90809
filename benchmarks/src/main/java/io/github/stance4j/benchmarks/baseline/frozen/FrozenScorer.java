// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.benchmarks.baseline.ActorProbabilities;
import io.github.stance4j.benchmarks.baseline.ActorScorer;
import io.github.stance4j.benchmarks.baseline.network.LabelOutputs;
import io.github.stance4j.dl4j.Nd4jBackend;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Asks the dense network about each actor. Its answers never change. */
final class FrozenScorer implements ActorScorer {

    private final FrozenEncoder encoder;
    private final ComputationGraph graph;
    private final boolean stances;

    /**
     * @param stances whether the first output is that of the stances
     */
    FrozenScorer(FrozenEncoder encoder, ComputationGraph graph, boolean stances) {
        this.encoder = encoder;
        this.graph = graph;
        this.stances = stances;
    }

    @Override
    public List<ActorProbabilities> score(SentenceQuery query) {
        if (query.actors().isEmpty()) {
            return List.of();
        }
        return score(
                encoder.features(
                        query.sentence(), query.actors().stream().map(ActorQuery::actor).toList()));
    }

    /** A network of DL4J's serves one thread at a time. */
    private synchronized List<ActorProbabilities> score(float[][] features) {
        return Nd4jBackend.withThreads(
                1,
                () -> {
                    try (INDArray input = Nd4j.create(features)) {
                        return LabelOutputs.read(
                                graph.output(false, input), stances, features.length);
                    }
                });
    }
}
