// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.network.Regularization;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.linalg.schedule.PolySchedule;
import org.nd4j.linalg.schedule.RampSchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/** The learning rates over a training: up linearly, then down linearly to 0. */
final class Schedules {

    private Schedules() {}

    static Regularization regularization(TrainingConfig config, int steps, CueWeights cues) {
        return new Regularization(
                config.seed(),
                config.dropout(),
                config.weightDecay(),
                config.frozenLayers() > 0,
                config.frozenLayers(),
                config.taggerLossWeight(),
                cues.words(),
                cues.attention() > 0,
                updater(config.learningRate(), config.warmUp(), steps),
                updater(config.headLearningRate(), config.warmUp(), steps));
    }

    private static IUpdater updater(double peak, double warmUp, int steps) {
        ISchedule decay = new PolySchedule(ScheduleType.ITERATION, peak, 1, steps + 1);
        int warm = (int) Math.round(warmUp * steps);
        return new Adam(warm > 1 ? new RampSchedule(decay, warm) : decay);
    }
}
