// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an epoch of a training went.
 *
 * @param epoch its number, from 1
 * @param loss the mean loss of a sentence, at least 0
 * @param devScore the measure by which the best epoch is chosen, in [0, 1]
 * @param best whether it was the best so far
 * @param seconds what it took
 * @param metrics what was measured on the development split, by name, in order; in [0, 1]
 */
public record TrainingEpoch(
        int epoch,
        double loss,
        double devScore,
        boolean best,
        double seconds,
        Map<String, Double> metrics) {

    /** Copies the map and keeps its order. */
    public TrainingEpoch {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
