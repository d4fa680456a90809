// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.TrainingConfig;
import java.util.Map;

/**
 * What a training is given.
 *
 * @param train what is learnt from
 * @param dev what the best epoch is chosen and calibrated by
 */
public record TrainingSplits(Corpus train, Corpus dev) {

    /**
     * Takes the splits of a corpus; if it has none, {@code dev-part} of it becomes the development
     * split, by group.
     */
    public static TrainingSplits of(Corpus corpus, TrainingConfig config) {
        return corpus.hasSplits() ? ofDivided(corpus) : divided(corpus, config);
    }

    /** Divides a corpus anew, whatever splits it has. */
    static TrainingSplits divided(Corpus corpus, TrainingConfig config) {
        return ofDivided(
                corpus.withSplits(
                        config.seed(),
                        Map.of(Split.TRAIN, 1 - config.devPart(), Split.DEV, config.devPart())));
    }

    private static TrainingSplits ofDivided(Corpus corpus) {
        return new TrainingSplits(corpus.split(Split.TRAIN), corpus.split(Split.DEV));
    }
}
