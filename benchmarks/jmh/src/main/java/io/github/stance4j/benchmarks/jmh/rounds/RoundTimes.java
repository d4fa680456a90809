// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.rounds;

import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.Growth;
import io.github.stance4j.benchmarks.speed.GrowthFigure;
import io.github.stance4j.benchmarks.speed.SingleFigure;
import io.github.stance4j.benchmarks.speed.Spread;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The times of systems that took turns.
 *
 * @param seconds of each part in each round [round][part], by the system's name, in order
 */
public record RoundTimes(Map<String, List<List<Double>>> seconds) {

    private static final double MILLIS = 1e3;

    /**
     * Returns the speeds of many sentences at once.
     *
     * @param sentences how many all parts together have
     * @param reference the name of the system that ratios are to
     */
    public List<BatchFigure> batches(int threads, int sentences, String reference) {
        return seconds.keySet().stream()
                .map(
                        system ->
                                new BatchFigure(
                                        threads,
                                        system,
                                        sentences / Spread.percentile(totals(system), 50),
                                        ratio(totals(reference), totals(system))))
                .toList();
    }

    /**
     * Returns the times of single sentences, where a part is one.
     *
     * @param reference the name of the system that ratios are to
     */
    public List<SingleFigure> singles(int threads, String reference) {
        return seconds.keySet().stream()
                .map(
                        system ->
                                new SingleFigure(
                                        threads,
                                        system,
                                        millis(system, 50),
                                        millis(system, 95),
                                        millis(system, 99),
                                        ratio(medians(system), medians(reference))))
                .toList();
    }

    /**
     * Returns the times of a sentence where something has grown.
     *
     * @param sentences how many all parts together have
     * @param reference the name of the system that ratios are to
     */
    public List<GrowthFigure> growth(Growth by, int size, int sentences, String reference) {
        return seconds.keySet().stream()
                .map(
                        system ->
                                new GrowthFigure(
                                        by.key(),
                                        size,
                                        system,
                                        Spread.of(
                                                totals(system).stream()
                                                        .map(total -> MILLIS * total / sentences)
                                                        .toList()),
                                        ratio(totals(system), totals(reference))))
                .toList();
    }

    /** Returns how many times as long a system took as another, round by round. */
    public Spread timesAsLong(String system, String other) {
        return ratio(totals(system), totals(other));
    }

    private List<Double> totals(String system) {
        return seconds.get(system).stream()
                .map(parts -> parts.stream().mapToDouble(Double::doubleValue).sum())
                .toList();
    }

    private List<Double> medians(String system) {
        return seconds.get(system).stream().map(parts -> Spread.percentile(parts, 50)).toList();
    }

    private double millis(String system, double percent) {
        return MILLIS
                * Spread.percentile(
                        seconds.get(system).stream().flatMap(List::stream).toList(), percent);
    }

    private static Spread ratio(List<Double> upper, List<Double> lower) {
        return Spread.of(
                IntStream.range(0, upper.size())
                        .mapToObj(round -> upper.get(round) / lower.get(round))
                        .toList());
    }
}
