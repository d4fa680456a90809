// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.selection.SelectionStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * By how much models are better whose sentences were chosen by one strategy than by the lot, seed
 * by seed: two models of one seed begin with the same sentences and the same numbers.
 *
 * @param strategy what sentences were chosen by
 * @param part the part of the training split that the models have seen; 0 for the mean over all
 *     parts after the first
 * @param bySeed the difference of the two figures for each seed in which both are defined
 */
public record ChoiceDifference(SelectionStrategy strategy, double part, Map<Long, Double> bySeed) {

    /** The part of a mean over all parts after the first. */
    public static final double ALL = 0;

    /** Copies the map and keeps its order. */
    public ChoiceDifference {
        bySeed = Collections.unmodifiableMap(new LinkedHashMap<>(bySeed));
    }

    /** Returns the mean over the seeds; empty if there is none. */
    public OptionalDouble mean() {
        return Spread.mean(values());
    }

    /** Returns the standard deviation over the seeds; empty if there are fewer than two. */
    public OptionalDouble deviation() {
        return Spread.deviation(values());
    }

    /** Returns the least and the greatest; empty if there is none. */
    public Optional<Interval> range() {
        return Spread.range(values());
    }

    private double[] values() {
        return bySeed.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Compares a strategy with the lot, part by part after the first, then over all of them. */
    static List<ChoiceDifference> of(SelectionStrategy strategy, List<ChoicePoint> points) {
        Map<Double, Map<Long, Double>> byPart = new LinkedHashMap<>();
        Map<Long, List<Double>> all = new LinkedHashMap<>();
        double first = points.stream().mapToDouble(p -> p.point().part()).min().orElse(0);
        for (ChoicePoint one : points) {
            CurvePoint point = one.point();
            if (one.strategy() == strategy && point.part() > first) {
                difference(one, points)
                        .ifPresent(
                                by -> {
                                    byPart.computeIfAbsent(
                                                    point.part(), part -> new LinkedHashMap<>())
                                            .put(point.seed(), by);
                                    all.computeIfAbsent(point.seed(), seed -> new ArrayList<>())
                                            .add(by);
                                });
            }
        }
        List<ChoiceDifference> differences = new ArrayList<>();
        byPart.forEach((part, by) -> differences.add(new ChoiceDifference(strategy, part, by)));
        Map<Long, Double> means = new LinkedHashMap<>();
        all.forEach(
                (seed, by) ->
                        means.put(seed, by.stream().mapToDouble(d -> d).average().orElseThrow()));
        if (byPart.size() > 1) {
            differences.add(new ChoiceDifference(strategy, ALL, means));
        }
        return differences;
    }

    private static Optional<Double> difference(ChoicePoint one, List<ChoicePoint> points) {
        return points.stream()
                .filter(other -> other.strategy() == SelectionStrategy.RANDOM)
                .map(ChoicePoint::point)
                .filter(other -> other.part() == one.point().part())
                .filter(other -> other.seed() == one.point().seed())
                .filter(other -> other.value().isPresent() && one.point().value().isPresent())
                .map(other -> one.point().value().getAsDouble() - other.value().getAsDouble())
                .findFirst();
    }
}
