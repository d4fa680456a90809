// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.model.StanceModel;
import java.util.List;
import java.util.Optional;

/**
 * How far a training is. With the parameters and the optimizer's moments it is all that the rest of
 * the training depends on: what is shuffled and dropped follows from seed, epoch and step.
 *
 * @param epoch the epoch that is under way, from 1
 * @param steps steps taken in all
 * @param sentences sentences of this epoch that have been learnt from
 * @param loss the sum of their losses
 * @param history the epochs that are over
 * @param kept the model of the best of them, or of the last if that is to be the result
 */
record TrainingState(
        int epoch,
        int steps,
        int sentences,
        double loss,
        List<EpochReport> history,
        Optional<StanceModel> kept) {

    static final TrainingState START = new TrainingState(1, 0, 0, 0, List.of(), Optional.empty());

    TrainingState {
        history = List.copyOf(history);
    }

    /** Returns how many epochs have passed since the best one. */
    int sinceBest() {
        int since = 0;
        for (int i = history.size() - 1; i >= 0 && !history.get(i).best(); i--) {
            since++;
        }
        return since;
    }

    /** Returns the best epoch so far, if there is any. */
    Optional<EpochReport> bestEpoch() {
        return history.stream().filter(EpochReport::best).reduce((first, second) -> second);
    }
}
