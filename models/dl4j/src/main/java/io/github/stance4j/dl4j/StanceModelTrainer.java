// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.training.CheckpointFolder;
import io.github.stance4j.dl4j.training.TrainingRun;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Trains models by fine-tuning a pretrained encoder with a tagger and actor heads on top (Devlin et
 * al. 2019, section 3.2).
 *
 * <p>The optimizer is AdamW with linear warm-up and decay; of all epochs the one that is best on
 * the development split is kept, and calibrated there. Everything random comes from one seed. The
 * heads are those of the corpus's schema; a corpus with targets gives a model that asks for the
 * position toward a target.
 *
 * <pre>{@code
 * StanceModel model = new StanceModelTrainer(TrainingConfig.defaults()).train(train, dev);
 * model.write(Path.of("my-model.stance"));
 * }</pre>
 */
public final class StanceModelTrainer {

    private final TrainingConfig config;
    private final TrainingListener listener;
    private final Optional<StanceModel> startingPoint;
    private final Optional<CheckpointFolder> checkpoints;

    /** Makes a trainer that tells nobody how it goes. */
    public StanceModelTrainer(TrainingConfig config) {
        this(config, TrainingListener.NONE);
    }

    /** Makes a trainer. */
    public StanceModelTrainer(TrainingConfig config, TrainingListener listener) {
        this(config, listener, Optional.empty(), Optional.empty());
    }

    private StanceModelTrainer(
            TrainingConfig config,
            TrainingListener listener,
            Optional<StanceModel> startingPoint,
            Optional<CheckpointFolder> checkpoints) {
        this.config = Objects.requireNonNull(config, "config");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.startingPoint = startingPoint;
        this.checkpoints = checkpoints;
    }

    /**
     * Returns a trainer that starts from what the encoder of a trained model has learnt, in place
     * of the published one; tagger and heads are new. A training on a large corpus of one kind can
     * so help one on a small corpus of another.
     *
     * @param model whose encoder is the one of the settings; else {@link #train} refuses it
     */
    public StanceModelTrainer startingFrom(StanceModel model) {
        return new StanceModelTrainer(config, listener, Optional.of(model), checkpoints);
    }

    /**
     * Returns a trainer that writes checkpoints: after each epoch, and within one as often as the
     * settings say. The last two are kept; a model and its checkpoints are complete or not there,
     * whenever the process is killed.
     *
     * @param folder made if it is not there
     */
    public StanceModelTrainer withCheckpoints(Path folder) {
        return new StanceModelTrainer(
                config, listener, startingPoint, Optional.of(new CheckpointFolder(folder)));
    }

    /**
     * Trains a model from the start.
     *
     * @param train what is learnt from
     * @param dev what the best epoch is chosen and calibrated by; never trained on
     * @throws IllegalArgumentException if a split is empty, their labels differ, or there is a
     *     label that can't be learnt
     * @throws IllegalStateException if training diverges
     * @throws java.io.UncheckedIOException if a checkpoint can't be written
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     * @throws io.github.stance4j.ModelFormatException if the encoder to start from is not on the
     *     class path
     */
    public StanceModel train(Corpus train, Corpus dev) {
        try (TrainingRun run = run(train, dev)) {
            return run.run();
        }
    }

    /**
     * Goes on with a training that was interrupted, from its newest checkpoint. With the same
     * settings and sentences the model is the one that the uninterrupted training gives.
     *
     * @throws IllegalStateException if this trainer has no folder of checkpoints, or training
     *     diverges
     * @throws io.github.stance4j.ModelFormatException if there is no checkpoint, or only damaged
     *     ones or those of other settings or sentences; the message says what differs
     * @throws IllegalArgumentException as {@link #train}
     * @throws java.io.UncheckedIOException if a checkpoint can't be read or written
     */
    public StanceModel resume(Corpus train, Corpus dev) {
        if (checkpoints.isEmpty()) {
            throw new IllegalStateException(
                    "To go on, a trainer needs the folder of the checkpoints: withCheckpoints");
        }
        try (TrainingRun run = run(train, dev)) {
            run.resume();
            return run.run();
        }
    }

    private TrainingRun run(Corpus train, Corpus dev) {
        if (train.sentences().isEmpty() || dev.sentences().isEmpty()) {
            throw new IllegalArgumentException(
                    "Training needs sentences in both splits, found "
                            + train.sentences().size()
                            + " to train on and "
                            + dev.sentences().size()
                            + " for development");
        }
        if (!train.schema().equals(dev.schema())) {
            throw new IllegalArgumentException(
                    "The splits must have the same labels, found "
                            + train.schema()
                            + " and "
                            + dev.schema());
        }
        Nd4jBackend.load();
        return new TrainingRun(config, listener, train, dev, startingPoint, checkpoints);
    }
}
