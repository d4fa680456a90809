// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;

/** Is told which trainings an experiment does. */
public interface ExperimentListener {

    /** A listener that does nothing. */
    ExperimentListener NONE = new ExperimentListener() {};

    /**
     * A training begins, or goes on.
     *
     * @param name what the experiment calls it, such as {@code fold-2}
     * @param config its settings
     * @param splits its sentences
     * @return who is told how it goes
     */
    default TrainingListener training(String name, TrainingConfig config, TrainingSplits splits) {
        return TrainingListener.NONE;
    }

    /**
     * Sentences are chosen by the model that was trained last; that takes as long as to score all.
     *
     * @param name what the experiment calls the training that is to have them
     * @param from how many sentences there are to choose from
     * @param count how many are chosen
     */
    default void choosing(String name, int from, int count) {}

    /** What a training gave is there already, so it is not repeated. */
    default void kept(String name) {}
}
