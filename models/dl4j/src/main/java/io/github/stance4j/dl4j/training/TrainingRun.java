// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.dl4j.network.Regularization;
import io.github.stance4j.dl4j.pretrained.EncoderWeights;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.factory.Nd4j;

/** One training from a pretrained encoder to a model. */
public final class TrainingRun {

    private final TrainingConfig config;
    private final TrainingListener listener;
    private final Corpus train;
    private final Corpus dev;
    private final WordPieceVocabulary vocabulary;
    private final NetworkConfig network;
    private final List<TrainingExample> examples;
    private final ComputationGraph graph;
    private final Random random;
    private final CueWeights cueWeights;
    private final int stepsPerEpoch;
    private int step;

    /** Reads the encoder, makes the examples and the network. */
    public TrainingRun(TrainingConfig config, TrainingListener listener, Corpus train, Corpus dev) {
        this.config = config;
        this.listener = listener;
        this.train = train;
        this.dev = dev;
        this.vocabulary = config.encoder().vocabulary();
        EncoderWeights encoder = config.encoder().weights();
        this.network = sizes(encoder);
        this.examples =
                new ExampleMaker(new WordPieceTokenizer(vocabulary), network, train.schema())
                        .examples(train);
        this.cueWeights = CueWeights.of(config, examples);
        this.stepsPerEpoch = (examples.size() + config.batchSize() - 1) / config.batchSize();
        this.random = new Random(config.seed());
        this.graph = graph(encoder);
    }

    private NetworkConfig sizes(EncoderWeights encoder) {
        boolean targets =
                train.sentences().stream()
                        .flatMap(sentence -> sentence.actors().stream())
                        .anyMatch(actor -> actor.target().isPresent());
        return new NetworkConfig(
                encoder.layers(),
                encoder.hidden(),
                encoder.attentionHeads(),
                encoder.feedForward(),
                encoder.vocabulary(),
                encoder.positions(),
                config.taggerHidden(),
                config.actorHidden(),
                targets);
    }

    private ComputationGraph graph(EncoderWeights encoder) {
        Nd4j.getRandom().setSeed(config.seed());
        int steps = stepsPerEpoch * config.epochs();
        Regularization regularization = Schedules.regularization(config, steps, cueWeights);
        ComputationGraph made =
                new ComputationGraph(
                        new JointNetwork(network, train.schema(), regularization).joint());
        made.init();
        encoder.values()
                .forEach((name, values) -> NetworkWeights.assign(made.getParam(name), values));
        made.setListeners(new GradientClipping(config.gradientNorm()));
        return made;
    }

    /** Trains and returns the best epoch's model, calibrated; a run is over after that. */
    public StanceModel run() {
        try {
            return bestEpoch();
        } finally {
            graph.close();
        }
    }

    private StanceModel bestEpoch() {
        listener.started(stepsPerEpoch * config.epochs(), config.epochs());
        DevScore devScore = new DevScore(dev);
        StanceModel best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int epoch = 1; epoch <= config.epochs(); epoch++) {
            double loss = epoch();
            StanceModel raw = model(Calibration.identity(train.schema()), Map.of());
            StanceModel calibrated = model(devScore.calibrate(raw), Map.of());
            Map<String, Double> metrics = devScore.measure(calibrated);
            double score = DevScore.score(metrics);
            if (score > bestScore) {
                bestScore = score;
                best = model(calibrated.calibration(), metrics);
            }
            listener.evaluated(epoch, loss, score, score == bestScore);
        }
        return best;
    }

    private double epoch() {
        long start = System.nanoTime();
        int sentences = 0;
        double loss = 0;
        // DL4J adds the penalty of weight decay to a step's score; it hardly changes within an
        // epoch.
        double penalty = graph.calcRegularizationScore(true);
        for (List<TrainingExample> examplesOfStep :
                LengthBuckets.batches(examples, config.batchSize(), random)) {
            listener.stepping(examplesOfStep.stream().map(TrainingExample::pieces).toList());
            try (TrainingBatch batch =
                    new TrainingBatch(
                            examplesOfStep, vocabulary, network, train.schema(), cueWeights)) {
                graph.fit(batch.data());
                sentences += batch.size();
                loss += (graph.score() - penalty) * batch.size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            listener.stepped(++step, graph.score() - penalty, sentences / seconds);
        }
        return loss / sentences;
    }

    private StanceModel model(Calibration calibration, Map<String, Double> metrics) {
        return new StanceModel(
                config.modelName(),
                train.schema(),
                network,
                vocabulary,
                calibration,
                TrainingProvenance.of(config, train, dev, metrics),
                NetworkWeights.of(graph));
    }
}
