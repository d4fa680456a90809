// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Figures that an evaluation has to reach. */
final class Floors {

    private static final Map<String, String> SHORT_NAMES =
            Map.of(
                    "micro", "stances:micro.f1",
                    "macro", "stances:macro.f1",
                    "actors", "actors:overlap.f1");

    private Floors() {}

    /** Returns what is wrong with the values, before anything is scored. */
    static Optional<String> defect(Map<String, Double> floors) {
        return floors.entrySet().stream()
                .filter(floor -> floor.getValue() == null || !isShare(floor.getValue()))
                .map(
                        floor ->
                                String.format(
                                        "--fail-under %s: found %s, expected a number from 0 to 1",
                                        floor.getKey(), floor.getValue()))
                .findFirst();
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    /**
     * Tells whether all are met, and on standard error which are not.
     *
     * @throws CommandException if there is no figure of a name
     */
    static boolean areMet(Map<String, Double> floors, Evaluation evaluation, Console console) {
        boolean met = true;
        for (Map.Entry<String, Double> floor : floors.entrySet()) {
            String name = SHORT_NAMES.getOrDefault(floor.getKey(), floor.getKey());
            MetricValue metric = metric(evaluation.metrics(), name, floor.getKey());
            double value = metric.value().orElse(Double.NaN);
            if (!(value >= floor.getValue())) {
                met = false;
                console.say(
                        name
                                + " is "
                                + (Double.isNaN(value)
                                        ? "undefined"
                                        : String.format(Locale.ROOT, "%.4f", value))
                                + ", expected at least "
                                + floor.getValue());
            }
        }
        return met;
    }

    private static MetricValue metric(List<MetricValue> metrics, String name, String given) {
        Optional<MetricValue> found =
                metrics.stream().filter(metric -> metric.name().equals(name)).findFirst();
        return found.orElseThrow(
                () ->
                        new CommandException(
                                "--fail-under "
                                        + given
                                        + ": there is no such figure, expected micro, macro, actors"
                                        + " or one of "
                                        + String.join(
                                                ", ",
                                                metrics.stream().map(MetricValue::name).toList())));
    }
}
