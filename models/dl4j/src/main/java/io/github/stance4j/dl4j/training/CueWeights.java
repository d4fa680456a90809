// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.dl4j.TrainingConfig;
import java.util.List;

/**
 * How much is learnt from the words that carry stances.
 *
 * @param words the weight of telling for each piece which stances it carries
 * @param attention the weight of attending to those of an actor's stances
 */
record CueWeights(double words, double attention) {

    /** Takes those of a training; none where the examples know of no such words. */
    static CueWeights of(TrainingConfig config, List<TrainingExample> examples) {
        return examples.stream().anyMatch(TrainingExample::hasCues)
                ? new CueWeights(config.cueLossWeight(), config.attentionLossWeight())
                : new CueWeights(0, 0);
    }
}
