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
                    "Scored in overlapping windows: {} sentence(s) of more than the {} pieces that"
                            + " the model reads at once",
                    longSentences,
                    longest);
        }
        if (farTargets > 0) {
            LOG.warn(
                    "Scored without the target: {} actor(s) whose target is further away than the"
                            + " {} pieces that the model reads at once",
                    farTargets,
                    longest);
        }
        if (cutActors > 0) {
            LOG.warn(
                    "Scored by the beginning: {} actor(s) of more than the {} pieces that the model"
                            + " reads at once",
                    cutActors,
                    longest);
        }
        if (ignoredTargets > 0) {
            LOG.warn(
                    "Scored without the target: {} actor(s), for the model was trained without"
                            + " targets",
                    ignoredTargets);
        }
    }
}
