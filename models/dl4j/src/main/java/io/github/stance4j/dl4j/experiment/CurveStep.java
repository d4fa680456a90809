// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All models of one part on one data set.
 *
 * @param part how much of the training split they have seen
 * @param data what they were measured on
 * @param sentences the mean number of sentences: parts of other seeds have other groups
 * @param epochs how often training has passed over them
 * @param trainings how many models there are, one a seed
 * @param mean the mean of their figures; empty if none is defined
 * @param range of one model its bootstrap interval, of several the lowest and the highest figure
 */
record CurveStep(
        double part,
        String data,
        int sentences,
        int epochs,
        int trainings,
        OptionalDouble mean,
        Optional<Interval> range) {

    private record Key(double part, String data) {}

    /** Puts together what differs by its seed only, in the order of the points. */
    static List<CurveStep> of(List<CurvePoint> points) {
        Map<Key, List<CurvePoint>> steps = new LinkedHashMap<>();
        for (CurvePoint point : points) {
            steps.computeIfAbsent(new Key(point.part(), point.data()), k -> new ArrayList<>())
                    .add(point);
        }
        return steps.values().stream().map(CurveStep::step).toList();
    }

    private static CurveStep step(List<CurvePoint> points) {
        CurvePoint first = points.get(0);
        double[] values =
                points.stream().flatMapToDouble(point -> point.value().stream()).toArray();
        return new CurveStep(
                first.part(),
                first.data(),
                (int)
                        Math.round(
                                points.stream()
                                        .mapToInt(CurvePoint::sentences)
                                        .average()
                                        .orElse(0)),
                first.epochs(),
                points.size(),
                Spread.mean(values),
                points.size() == 1 ? first.interval() : Spread.range(values));
    }

    /** Returns the steps of each data set, in the order of the steps. */
    static Map<String, List<CurveStep>> byData(List<CurvePoint> points) {
        Map<String, List<CurveStep>> lines = new LinkedHashMap<>();
        of(points).forEach(s -> lines.computeIfAbsent(s.data(), d -> new ArrayList<>()).add(s));
        return lines;
    }
}
