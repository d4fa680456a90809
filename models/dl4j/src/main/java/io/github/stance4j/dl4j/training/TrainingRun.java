// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.dl4j.pretrained.EncoderWeights;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** One training from a pretrained encoder to a model. */
public final class TrainingRun implements AutoCloseable {

    private static final double NANOS = 1e9;
    private static final double MINUTE = 60 * NANOS;

    private final TrainingConfig config;
    private final TrainingListener listener;
    private final Corpus train;
    private final Corpus dev;
    private final WordPieceVocabulary vocabulary;
    private final NetworkConfig network;
    private final ExampleMaker maker;
    private final List<TrainingExample> examples;
    private final Optional<NameExchange> exchange;
    private final TrainableNetwork trainable;
    private final CueWeights cueWeights;
    private final LabelWeights labelWeights;
    private final int stepsPerEpoch;
    private final Optional<CheckpointFolder> folder;
    private final TrainingOrigin origin;
    private TrainingState state = TrainingState.START;
    private long lastCheckpoint = System.nanoTime();

    /**
     * Reads the encoder, makes the examples and the network.
     *
     * @throws IllegalArgumentException if the labels can't be learnt or a setting does not fit
     */
    public TrainingRun(
            TrainingConfig config,
            TrainingListener listener,
            Corpus train,
            Corpus dev,
            Optional<StanceModel> startingPoint,
            Optional<CheckpointFolder> folder) {
        this.config = config;
        this.listener = listener;
        this.train = train;
        this.dev = dev;
        this.folder = folder;
        LabelCheck.check(config, train, dev, listener::warned);
        Nd4jBackend.setThreads(
                config.threads() > 0 ? config.threads() : Nd4jBackend.defaultThreads());
        this.origin = TrainingOrigin.of(config, startingPoint, train, dev);
        this.vocabulary = config.encoder().vocabulary();
        EncoderWeights published = config.encoder().weights();
        EncoderWeights encoder = startingPoint.map(published::learntBy).orElse(published);
        this.network = sizes(encoder);
        this.maker =
                new ExampleMaker(
                        new WordPieceTokenizer(vocabulary),
                        network,
                        train.schema(),
                        config.longestSentence());
        this.examples = maker.examples(train.sentences());
        this.exchange =
                config.nameExchange() > 0
                        ? Optional.of(new NameExchange(train, config.nameExchange()))
                        : Optional.empty();
        this.cueWeights = CueWeights.of(config, examples);
        this.labelWeights = LabelWeights.of(config.classWeights(), examples);
        this.stepsPerEpoch = (examples.size() + config.batchSize() - 1) / config.batchSize();
        this.trainable =
                new TrainableNetwork(
                        config,
                        network,
                        train.schema(),
                        encoder,
                        cueWeights,
                        stepsPerEpoch * config.epochs());
    }

    private NetworkConfig sizes(EncoderWeights encoder) {
        if (config.frozenLayers() > encoder.layers()) {
            throw new IllegalArgumentException(
                    "The setting frozen-layers must be at most the "
                            + encoder.layers()
                            + " layers of "
                            + config.encoder().publishedName()
                            + ", found "
                            + config.frozenLayers());
        }
        boolean targets = train.hasTargets();
        return encoder.network(
                config.taggerHidden(),
                config.actorHidden(),
                targets,
                config.entityMarkers(),
                config.taggerLossWeight() > 0);
    }

    /**
     * Goes on from the newest checkpoint of the folder.
     *
     * @throws io.github.stance4j.ModelFormatException if there is none, or none of this training
     * @throws UncheckedIOException if the folder can't be read
     */
    public void resume() {
        CheckpointFolder checkpoints = folder.orElseThrow();
        state = trainable.resume(numbers -> read(checkpoints, numbers), TrainingState::steps);
    }

    private TrainingState read(CheckpointFolder checkpoints, List<float[]> numbers) {
        try {
            return checkpoints.read(origin, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Trains and returns the model of the best epoch, or of the last one by the settings,
     * calibrated; a run is over after that.
     */
    public StanceModel run() {
        prepareFolder();
        listener.started(
                stepsPerEpoch * config.epochs(), config.epochs(), state.history(), state.steps());
        DevScore devScore = new DevScore(dev, config.calibrate(), network.needsGivenActors());
        while (state.epoch() <= config.epochs() && !isPatienceOver()) {
            long start = System.nanoTime();
            double loss = epoch();
            evaluate(devScore, loss, (System.nanoTime() - start) / NANOS);
            checkpoint();
        }
        if (state.epoch() <= config.epochs()) {
            listener.stoppedEarly(state.epoch() - 1);
        }
        return state.kept().orElseThrow();
    }

    private void prepareFolder() {
        if (folder.isPresent()) {
            try {
                folder.get().prepare();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Checkpoints can't be written: " + e.getMessage(), e);
            }
        }
    }

    private boolean isPatienceOver() {
        return config.patience() > 0 && state.sinceBest() >= config.patience();
    }

    private double epoch() {
        long start = System.nanoTime();
        int sentences = 0;
        // The order depends on seed and epoch alone, so that any epoch can be gone on with.
        Random random = new Random(config.seed() * 31 + state.epoch());
        List<TrainingExample> examplesOfEpoch =
                exchange.map(names -> maker.examples(names.sentences(random))).orElse(examples);
        List<List<TrainingExample>> batches =
                LengthBuckets.batches(examplesOfEpoch, config.batchSize(), random);
        int done = state.steps() - (state.epoch() - 1) * stepsPerEpoch;
        for (List<TrainingExample> examplesOfStep : batches.subList(done, batches.size())) {
            double loss = step(examplesOfStep);
            sentences += examplesOfStep.size();
            state =
                    new TrainingState(
                            state.epoch(),
                            trainable.steps(),
                            state.sentences() + examplesOfStep.size(),
                            state.loss() + loss * examplesOfStep.size(),
                            state.history(),
                            state.kept());
            listener.stepped(
                    state.steps(), loss, sentences / ((System.nanoTime() - start) / NANOS));
            if (config.checkpointMinutes() > 0
                    && System.nanoTime() - lastCheckpoint > config.checkpointMinutes() * MINUTE) {
                checkpoint();
            }
        }
        return state.loss() / state.sentences();
    }

    private double step(List<TrainingExample> examplesOfStep) {
        listener.stepping(examplesOfStep.stream().map(TrainingExample::pieces).toList());
        try (TrainingBatch batch =
                new TrainingBatch(
                        config.consistency() > 0 ? twice(examplesOfStep) : examplesOfStep,
                        vocabulary,
                        network,
                        train.schema(),
                        cueWeights,
                        labelWeights,
                        config.labelSmoothing(),
                        trainable.frozen())) {
            return trainable.step(batch.data());
        }
    }

    private static <T> List<T> twice(List<T> list) {
        return Stream.concat(list.stream(), list.stream()).toList();
    }

    private void evaluate(DevScore devScore, double loss, double seconds) {
        List<WeightTensor> weights = trainable.weights();
        StanceModel raw = model(weights, Calibration.identity(train.schema()), Map.of());
        DevScore.Result result = devScore.of(raw);
        Map<String, Double> metrics = result.metrics();
        double score = DevScore.score(metrics);
        boolean best =
                state.bestEpoch()
                        .map(before -> DevScore.isBetter(metrics, before.metrics()))
                        .orElse(true);
        EpochReport report =
                new EpochReport(
                        state.epoch(),
                        state.steps(),
                        loss,
                        score,
                        best,
                        trainable.learningRate(),
                        seconds,
                        metrics);
        List<EpochReport> history = new ArrayList<>(state.history());
        history.add(report);
        state =
                new TrainingState(
                        state.epoch() + 1,
                        state.steps(),
                        0,
                        0,
                        history,
                        best || config.lastEpoch()
                                ? Optional.of(model(weights, result.calibration(), metrics))
                                : state.kept());
        listener.evaluated(report);
    }

    private void checkpoint() {
        lastCheckpoint = System.nanoTime();
        if (folder.isPresent()) {
            try {
                listener.checkpointed(folder.get().write(origin, state, trainable.numbers()));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "A checkpoint can't be written: "
                                + e.getMessage()
                                + ". The last one is complete; make room and go on from it",
                        e);
            }
            lastCheckpoint = System.nanoTime();
        }
    }

    private StanceModel model(
            List<WeightTensor> weights, Calibration calibration, Map<String, Double> metrics) {
        return new StanceModel(
                config.modelName(),
                train.schema(),
                network,
                vocabulary,
                calibration,
                TrainingProvenance.of(config, train, dev, origin, metrics),
                weights);
    }

    @Override
    public void close() {
        trainable.close();
    }
}
