// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.TrainedBaseline;
import io.github.stance4j.benchmarks.baseline.network.BestEpoch;
import io.github.stance4j.benchmarks.baseline.network.NetworkSettings;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import java.util.Objects;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.factory.Nd4j;

/** Trains a dense network on the states of a frozen encoder. Targets are not looked at. */
public final class FrozenTrainer {

    /** Thirty passes, 256 wide, rate 0.001, seed 1. */
    public static final NetworkSettings DEFAULT = new NetworkSettings(30, 256, 1e-3, 1);

    private final NetworkSettings settings;

    /** Makes a trainer with settings. */
    public FrozenTrainer(NetworkSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * Trains on one split, keeps the epoch with the least loss on another, and fits thresholds
     * there. The same settings and sentences give the same baseline again on the same machine.
     *
     * @param dev with the schema of the first; without actors, the last epoch is kept
     * @throws IllegalArgumentException if there is no actor to train on
     * @throws io.github.stance4j.EngineUnavailableException if ND4J can't be used on this machine
     * @throws io.github.stance4j.ModelFormatException if the encoder is not on the class path
     */
    public Baseline train(Corpus train, Corpus dev) {
        return TrainedBaseline.of("frozen MiniLM + dense network", scorer(train, dev), dev);
    }

    /** Trains without fitting anything to what the network says. */
    FrozenScorer scorer(Corpus train, Corpus dev) {
        Nd4jBackend.load();
        FrozenEncoder encoder = FrozenEncoder.of(PretrainedEncoder.ALL_MINILM_L6_V2);
        FrozenExamples examples = new FrozenExamples(train, encoder);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("There is no actor to train on, expected some");
        }
        FrozenExamples devExamples = new FrozenExamples(dev, encoder);
        // What is dropped is drawn from the generator of the process.
        Nd4j.getRandom().setSeed(settings.seed());
        ComputationGraph graph = DenseGraph.create(train.schema(), encoder.features(), settings);
        Nd4jBackend.withThreads(1, () -> fit(graph, examples, devExamples));
        return new FrozenScorer(encoder, graph, !train.schema().stances().isEmpty());
    }

    private ComputationGraph fit(
            ComputationGraph graph, FrozenExamples examples, FrozenExamples dev) {
        Random random = new Random(settings.seed());
        BestEpoch.fit(
                graph,
                settings.epochs(),
                () -> examples.batches(random),
                dev.batches(new Random(settings.seed())));
        return graph;
    }
}
