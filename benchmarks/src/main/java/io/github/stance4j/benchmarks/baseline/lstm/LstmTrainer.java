// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.TrainedBaseline;
import io.github.stance4j.benchmarks.baseline.network.BestEpoch;
import io.github.stance4j.benchmarks.baseline.network.NetworkSettings;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.Objects;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.factory.Nd4j;

/** Trains a bidirectional LSTM from random weights. Targets are not looked at. */
public final class LstmTrainer {

    /** Eight passes, 96 wide, rate 0.002, seed 1. */
    public static final NetworkSettings DEFAULT = new NetworkSettings(8, 96, 2e-3, 1);

    private final NetworkSettings settings;
    private final WordPieceTokenizer tokenizer;

    /**
     * Makes a trainer with settings.
     *
     * @param settings whose width is that of the embeddings, and of the LSTM in each direction
     * @param tokenizer cuts sentences as the model's does that this is to be compared with
     */
    public LstmTrainer(NetworkSettings settings, WordPieceTokenizer tokenizer) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    }

    /**
     * Trains on one split, keeps the epoch with the least loss on another, and fits thresholds
     * there. The same settings and sentences give the same baseline again on the same machine.
     *
     * @param dev with the schema of the first; without actors, the last epoch is kept
     * @throws IllegalArgumentException if there is no actor to train on
     * @throws io.github.stance4j.EngineUnavailableException if ND4J can't be used on this machine
     */
    public Baseline train(Corpus train, Corpus dev) {
        return TrainedBaseline.of("bidirectional LSTM", scorer(train, dev), dev);
    }

    /** Trains without fitting anything to what the network says. */
    LstmScorer scorer(Corpus train, Corpus dev) {
        Nd4jBackend.load();
        LstmExamples examples = new LstmExamples(train, tokenizer);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("There is no actor to train on, expected some");
        }
        KnownPieces known = new KnownPieces(examples.sentences());
        ComputationGraph graph =
                Nd4jBackend.withThreads(
                        1, () -> fit(train, known, examples, new LstmExamples(dev, tokenizer)));
        return new LstmScorer(tokenizer, known, graph, !train.schema().stances().isEmpty());
    }

    private ComputationGraph fit(
            Corpus train, KnownPieces known, LstmExamples examples, LstmExamples dev) {
        // What is dropped is drawn from the generator of the process.
        Nd4j.getRandom().setSeed(settings.seed());
        ComputationGraph graph = LstmGraph.create(train.schema(), known.size(), settings);
        Random random = new Random(settings.seed());
        BestEpoch.fit(
                graph,
                settings.epochs(),
                () -> examples.batches(known, random),
                dev.batches(known, new Random(settings.seed())));
        return graph;
    }
}
