// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an epoch of a training went.
 *
 * @param epoch its number, from 1
 * @param steps how many steps have been taken since the training began
 * @param loss the mean loss of a sentence
 * @param devScore the measure by which the best epoch is chosen, in [0, 1]
 * @param best whether it was the best so far: by that measure, and where it is the same by the mean
 *     of the metrics
 * @param learningRate the encoder's learning rate in the last step
 * @param seconds what the epoch took, its evaluation left out
 * @param metrics what was measured on the development split, by name
 */
public record EpochReport(
        int epoch,
        int steps,
        double loss,
        double devScore,
        boolean best,
        double learningRate,
        double seconds,
        Map<String, Double> metrics) {

    /** Copies the map and keeps its order. */
    public EpochReport {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
