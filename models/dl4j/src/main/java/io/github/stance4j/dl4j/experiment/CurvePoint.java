// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good one model is that was trained on a part of a corpus.
 *
 * @param part how much of the training split it has seen, in (0, 1]
 * @param seed the seed by which the part was drawn and the model trained
 * @param sentences how many sentences the part has
 * @param epochs how often training has passed over them
 * @param data what it was measured on
 * @param value the figure; empty if it is undefined
 * @param interval the 95 % bootstrap interval of a defined figure
 */
public record CurvePoint(
        double part,
        long seed,
        int sentences,
        int epochs,
        String data,
        OptionalDouble value,
        Optional<Interval> interval) {

    /** Checks that all are there. */
    public CurvePoint {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
    }
}
