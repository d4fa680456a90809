// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One training of a search.
 *
 * @param number the number of its settings, in the order in which they were drawn, from 1
 * @param round the round of the search, from 1
 * @param settings the values that were drawn
 * @param epochs how many epochs it had
 * @param part the part of the train split that it was trained on
 * @param outcome how it ended
 */
public record Trial(
        int number,
        int round,
        Map<String, String> settings,
        int epochs,
        double part,
        Outcome outcome) {

    /** Copies the map and keeps its order. */
    public Trial {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Returns the measure on the development split; empty if the training failed. */
    public OptionalDouble score() {
        return outcome.score();
    }

    /**
     * How a training ended.
     *
     * @param score the measure by which settings are compared, of the best epoch on the development
     *     split: micro F1 of the stances, or without stances the mean macro F1 of the label sets;
     *     empty if the training failed
     * @param metrics what was measured there, by name
     * @param seconds what it took, since it was last gone on with
     * @param failure why it failed
     */
    public record Outcome(
            OptionalDouble score,
            Map<String, Double> metrics,
            double seconds,
            Optional<String> failure) {

        /** Copies the map and keeps its order. */
        public Outcome {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(failure, "failure");
            metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        }
    }
}
