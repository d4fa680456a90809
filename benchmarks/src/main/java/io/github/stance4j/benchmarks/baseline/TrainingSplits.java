// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a baseline is trained on.
 *
 * @param train what has to be learnt is learnt from this
 * @param dev what has to be chosen is chosen by this
 */
record TrainingSplits(Corpus train, Corpus dev) {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingSplits.class);

    private static final double DEV_PART = 0.1;

    /**
     * Finds a development split for sentences to learn from, or sentences to learn from.
     *
     * <p>The train split of the English corpus has the dev split of that beside it. Of others a
     * tenth, by group, is held back.
     *
     * @param training as {@link #orEnglish} takes it
     * @param seed decides what is held back
     */
    static TrainingSplits of(Corpus training, long seed) {
        Corpus english = EnglishCorpus.load();
        TrainingSplits shipped =
                new TrainingSplits(english.split(Split.TRAIN), english.split(Split.DEV));
        Corpus source = orEnglish(training);
        if (source.equals(shipped.train)) {
            return shipped;
        }
        Corpus divided =
                source.withSplits(seed, Map.of(Split.TRAIN, 1 - DEV_PART, Split.DEV, DEV_PART));
        return new TrainingSplits(divided.split(Split.TRAIN), divided.split(Split.DEV));
    }

    /**
     * Returns sentences to learn from. Without any actor, as with a corpus that has no train split,
     * they are those of the English corpus, and this is told.
     */
    static Corpus orEnglish(Corpus training) {
        if (training.sentences().stream().anyMatch(sentence -> !sentence.actors().isEmpty())) {
            return training;
        }
        LOG.warn("There is nothing to learn from; taking the train split of stance4j's corpus");
        return EnglishCorpus.load().split(Split.TRAIN);
    }
}
