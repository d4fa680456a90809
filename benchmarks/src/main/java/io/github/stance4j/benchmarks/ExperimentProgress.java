// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.dl4j.experiment.ExperimentListener;
import io.github.stance4j.dl4j.experiment.TrainingSplits;

/** Tells on standard error what an experiment trains. */
final class ExperimentProgress implements ExperimentListener {

    @Override
    public TrainingListener training(String name, TrainingConfig config, TrainingSplits splits) {
        System.err.println(
                name
                        + ": "
                        + splits.train().sentences().size()
                        + " sentences, "
                        + config.epochs()
                        + " epochs");
        return TrainingListener.NONE;
    }

    @Override
    public void choosing(String name, int from, int count) {
        System.err.println(name + ": choosing " + count + " of " + from + " sentences");
    }

    @Override
    public void kept(String name) {
        System.err.println(name + ": trained before");
    }
}
