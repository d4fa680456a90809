// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.dl4j.training.CheckpointFolder;
import io.github.stance4j.dl4j.training.TrainingOrigin;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder for what the trainings of an experiment give. A training that was broken off goes on
 * from its newest checkpoint there.
 */
public final class TrainingFolder {

    private final Path folder;
    private final ExperimentListener listener;

    /** Names a folder, which is made when it is needed. */
    public TrainingFolder(Path folder, ExperimentListener listener) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** Returns where a model is, or will be. */
    public Path file(String name) {
        return folder.resolve(name + ".stance");
    }

    /**
     * Returns the model of that name: the one in the folder, or it is trained and written there.
     *
     * @throws ModelFormatException if the model that is there, or its checkpoint, can't be read or
     *     is of other settings or sentences; the message says what differs
     * @throws IllegalArgumentException as {@link StanceModelTrainer#train}; the message begins with
     *     the name
     * @throws IllegalStateException as {@link StanceModelTrainer#train}
     * @throws UncheckedIOException if the folder can't be written to
     */
    public StanceModel model(String name, TrainingConfig config, TrainingSplits splits) {
        if (Files.exists(file(name))) {
            StanceModel model = kept(file(name), config, splits);
            listener.kept(name);
            return model;
        }
        StanceModel model = train(name, config, splits, listener.training(name, config, splits));
        model.write(file(name));
        forget(name);
        return model;
    }

    private static StanceModel kept(Path file, TrainingConfig config, TrainingSplits splits) {
        StanceModel model = StanceModel.read(file);
        TrainingOrigin.of(config, Optional.empty(), splits.train(), splits.dev())
                .difference(TrainingOrigin.of(model.provenance()))
                .ifPresent(
                        difference -> {
                            throw new ModelFormatException(
                                    file
                                            + " is not used again: "
                                            + difference
                                            + ". Name another folder, or remove this file");
                        });
        return model;
    }

    /**
     * Trains a model and leaves its checkpoints until {@link #forget}.
     *
     * @throws ModelFormatException if the checkpoints that are there are of another training
     * @throws IllegalArgumentException as {@link #model}
     * @throws IllegalStateException as {@link #model}
     * @throws UncheckedIOException as {@link #model}
     */
    public StanceModel train(
            String name,
            TrainingConfig config,
            TrainingSplits splits,
            TrainingListener trainingListener) {
        StanceModelTrainer trainer =
                new StanceModelTrainer(config, trainingListener).withCheckpoints(checkpoints(name));
        try {
            Files.createDirectories(folder);
            return new CheckpointFolder(checkpoints(name)).isEmpty()
                    ? trainer.train(splits.train(), splits.dev())
                    : trainer.resume(splits.train(), splits.dev());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    /** Deletes the checkpoints of a training. */
    public void forget(String name) {
        try {
            new CheckpointFolder(checkpoints(name)).delete();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    private Path checkpoints(String name) {
        return folder.resolve(name + ".checkpoints");
    }
}
