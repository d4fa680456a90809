// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.benchmarks.baseline.ActorProbabilities;
import io.github.stance4j.benchmarks.baseline.ActorScorer;
import io.github.stance4j.benchmarks.baseline.network.LabelOutputs;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** Asks a trained network about each actor. Its answers never change. */
final class LstmScorer implements ActorScorer {

    private final WordPieceTokenizer tokenizer;
    private final KnownPieces known;
    private final ComputationGraph graph;
    private final boolean stances;

    /**
     * @param stances whether the first output is that of the stances
     */
    LstmScorer(
            WordPieceTokenizer tokenizer,
            KnownPieces known,
            ComputationGraph graph,
            boolean stances) {
        this.tokenizer = tokenizer;
        this.known = known;
        this.graph = graph;
        this.stances = stances;
    }

    @Override
    public List<ActorProbabilities> score(SentenceQuery query) {
        return score(
                query.actors().stream()
                        .map(one -> MarkedSentence.of(query.sentence(), one.actor(), tokenizer))
                        .toList());
    }

    /** Scores sentences in one padded batch. */
    List<ActorProbabilities> score(List<MarkedSentence> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        PaddedBatch batch = PaddedBatch.of(sentences, known);
        return answers(batch, sentences.size());
    }

    /** A network of DL4J's serves one thread at a time. */
    private synchronized List<ActorProbabilities> answers(PaddedBatch batch, int size) {
        return Nd4jBackend.withThreads(
                1,
                () ->
                        LabelOutputs.read(
                                graph.output(false, batch.features(), batch.masks()),
                                stances,
                                size));
    }
}
