// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.model.text.PieceSequence;
import java.nio.file.Path;
import java.util.List;

/** Is told how a training goes; called on the thread that trains, so it should be quick. */
public interface TrainingListener {

    /** A listener that does nothing. */
    TrainingListener NONE = new TrainingListener() {};

    /**
     * Training begins, or goes on.
     *
     * @param steps how many steps there will be in all
     * @param epochs how many passes over the data
     * @param before the epochs of an earlier part of the training, none if it begins
     * @param stepsBefore how many steps were taken then
     */
    default void started(int steps, int epochs, List<EpochReport> before, int stepsBefore) {}

    /** Something about the data or the settings deserves a look. */
    default void warned(String message) {}

    /**
     * A step begins.
     *
     * @param batch the word pieces of its sentences, which the step pads to the longest
     */
    default void stepping(List<PieceSequence> batch) {}

    /**
     * A step has been taken.
     *
     * @param step its number, from 1
     * @param loss the mean loss of a sentence of its batch
     * @param sentencesPerSecond since the epoch began, or was gone on with
     */
    default void stepped(int step, double loss, double sentencesPerSecond) {}

    /** An epoch has ended and was measured on the development split. */
    default void evaluated(EpochReport report) {}

    /** The state of the training has been written to a file. */
    default void checkpointed(Path file) {}

    /** The training ends before its last epoch, because it has not become better for a while. */
    default void stoppedEarly(int epoch) {}
}
