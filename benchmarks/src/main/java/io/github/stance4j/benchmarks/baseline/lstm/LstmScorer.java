// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.benchmarks.baseline.ActorProbabilities;
import io.github.stance4j.benchmarks.baseline.ActorScorer;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

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
        List<double[][]> outputs = outputs(PaddedBatch.of(sentences, known));
        List<double[][]> ofSets = outputs.subList(stances ? 1 : 0, outputs.size());
        List<ActorProbabilities> answers = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int row = i;
            answers.add(
                    new ActorProbabilities(
                            stances ? outputs.get(0)[row] : new double[0],
                            ofSets.stream().map(output -> output[row]).toArray(double[][]::new)));
        }
        return answers;
    }

    /** A network of DL4J's serves one thread at a time. */
    private synchronized List<double[][]> outputs(PaddedBatch batch) {
        return SingleThread.call(
                () ->
                        Arrays.stream(graph.output(false, batch.features(), batch.masks()))
                                .map(INDArray::toDoubleMatrix)
                                .toList());
    }
}
