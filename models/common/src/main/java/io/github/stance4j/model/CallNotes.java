// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happened to long sentences in one call, logged once at its end and not once a sentence.
 * Several threads may note at once.
 */
final class CallNotes {

    private static final Logger LOG = LoggerFactory.getLogger(ModelStanceClassifier.class);

    private final int longest;
    private final AtomicInteger longSentences = new AtomicInteger();
    private final AtomicInteger farTargets = new AtomicInteger();
    private final AtomicInteger cutActors = new AtomicInteger();
    private final AtomicInteger ignoredTargets = new AtomicInteger();

    CallNotes(int longest) {
        this.longest = longest;
    }

    void longSentence() {
        longSentences.incrementAndGet();
    }

    void farTarget() {
        farTargets.incrementAndGet();
    }

    void cutActor() {
        cutActors.incrementAndGet();
    }

    void ignoredTarget() {
        ignoredTargets.incrementAndGet();
    }

    void log() {
        if (longSentences.get() > 0) {
            LOG.info(
                    "Scored in overlapping windows: {} sentence(s) of more than the {} pieces that"
                            + " the model reads at once",
                    longSentences.get(),
                    longest);
        }
        if (farTargets.get() > 0) {
            LOG.warn(
                    "Scored without the target: {} actor(s) whose target is further away than the"
                            + " {} pieces that the model reads at once",
                    farTargets.get(),
                    longest);
        }
        if (cutActors.get() > 0) {
            LOG.warn(
                    "Scored by the beginning: {} actor(s) of more than the {} pieces that the model"
                            + " reads at once",
                    cutActors.get(),
                    longest);
        }
        if (ignoredTargets.get() > 0) {
            LOG.warn(
                    "Scored without the target: {} actor(s), for the model was trained without"
                            + " targets",
                    ignoredTargets.get());
        }
    }
}
