// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How well predictions agree with a gold annotation: counts, and the figures that follow from them.
 *
 * @param setting what was predicted
 * @param sentences the number of sentences
 * @param stances the counts of each stance
 * @param labelSets for each exclusive label set, by its name, which label was predicted for which;
 *     end to end, on the matched actors only
 * @param overlappingActors the counts of actors, found if a mention overlaps enough; empty with
 *     given actors
 * @param exactActors the counts of actors, found if a mention has equal ends; empty with given
 *     actors
 * @param metrics every figure, the headlines first
 */
public record Evaluation(
        Setting setting,
        int sentences,
        Map<Stance, BinaryCounts> stances,
        Map<String, ConfusionMatrix> labelSets,
        Optional<BinaryCounts> overlappingActors,
        Optional<BinaryCounts> exactActors,
        List<MetricValue> metrics) {

    /** Copies the collections and keeps their order. */
    public Evaluation {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(overlappingActors, "overlappingActors");
        Objects.requireNonNull(exactActors, "exactActors");
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        labelSets = Collections.unmodifiableMap(new LinkedHashMap<>(labelSets));
        metrics = List.copyOf(metrics);
    }

    /** Returns the sums of the counts of all stances. */
    public BinaryCounts allStances() {
        return stances.values().stream().reduce(BinaryCounts.NONE, BinaryCounts::plus);
    }

    /**
     * Returns a figure by its {@linkplain MetricValue#name() name}, such as {@code
     * "stances:micro.f1"}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public MetricValue metric(String name) {
        return metrics.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no metric \""
                                                + name
                                                + "\", only "
                                                + metrics.stream()
                                                        .map(MetricValue::name)
                                                        .toList()));
    }
}
