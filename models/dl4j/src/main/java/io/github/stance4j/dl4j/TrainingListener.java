// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.model.text.PieceSequence;
import java.util.List;

/** Is told how a training goes; called on the thread that trains, so it should be quick. */
public interface TrainingListener {

    /** A listener that does nothing. */
    TrainingListener NONE = new TrainingListener() {};

    /**
     * Training begins.
     *
     * @param steps how many steps there will be in all
     * @param epochs how many passes over the data
     */
    default void started(int steps, int epochs) {}

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
     * @param sentencesPerSecond since the epoch began
     */
    default void stepped(int step, double loss, double sentencesPerSecond) {}

    /**
     * An epoch has ended and was measured on the development split.
     *
     * @param epoch its number, from 1
     * @param loss the mean loss of a sentence
     * @param devScore the measure by which the best epoch is chosen, in [0, 1]
     * @param best whether it is the best so far
     */
    default void evaluated(int epoch, double loss, double devScore, boolean best) {}
}
