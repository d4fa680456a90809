// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Evaluation;
import java.util.List;

/**
 * How good the model of one fold is.
 *
 * @param number the fold's number, from 1
 * @param trainedOn how many sentences were learnt from, without those of the development split
 * @param measuredOn how many sentences the fold has
 * @param evaluations the figures on the fold, without intervals: end to end, if the model finds
 *     actors, and with given actors
 */
public record Fold(int number, int trainedOn, int measuredOn, List<Evaluation> evaluations) {

    /** Copies the list. */
    public Fold {
        evaluations = List.copyOf(evaluations);
    }
}
