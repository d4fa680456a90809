// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happened to long sentences in one call, logged once at its end and not once a sentence. */
final class CallNotes {

    private static final Logger LOG = LoggerFactory.getLogger(ModelStanceClassifier.class);

    private final int longest;
    private int longSentences;
    private int farTargets;
    private int cutActors;
    private int ignoredTargets;

    CallNotes(int longest) {
        this.longest = longest;
    }

    void longSentence() {
        longSentences++;
    }

    void farTarget() {
        farTargets++;
    }

    void cutActor() {
        cutActors++;
    }

    void ignoredTarget() {
        ignoredTargets++;
    }

    void log() {
        if (longSentences > 0) {
            LOG.info(
                    "{} sentences are longer than the {} pieces that the model reads at once and"
                            + " were scored in overlapping windows",
                    longSentences,
                    longest);
        }
        if (farTargets > 0) {
            LOG.warn(
                    "{} targets are further from their actors than the {} pieces that the model"
                            + " reads at once; those actors were scored without a target",
                    farTargets,
                    longest);
        }
        if (cutActors > 0) {
            LOG.warn(
                    "{} actors are longer than the {} pieces that the model reads at once and were"
                            + " scored by their beginnings",
                    cutActors,
                    longest);
        }
        if (ignoredTargets > 0) {
            LOG.warn(
                    "The model was trained without targets: {} actors were scored without theirs",
                    ignoredTargets);
        }
    }
}
