// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of an evaluation that fit into one table, a row for each subject.
 *
 * @param measures the columns
 * @param rows for each subject its figures by measure; some may lack some
 */
public record MetricBlock(Set<String> measures, Map<String, Map<String, MetricValue>> rows) {

    /** What labels and actors are measured by; exclusive sets are by others. */
    private static final String PRECISION = "precision";

    /** Copies the collections and keeps their order. */
    public MetricBlock {
        measures = Collections.unmodifiableSet(new LinkedHashSet<>(measures));
        Map<String, Map<String, MetricValue>> copy = new LinkedHashMap<>();
        rows.forEach(
                (subject, metrics) ->
                        copy.put(
                                subject,
                                Collections.unmodifiableMap(new LinkedHashMap<>(metrics))));
        rows = Collections.unmodifiableMap(copy);
    }

    /** Divides an evaluation into what has a precision, and what has none. */
    public static List<MetricBlock> of(Evaluation evaluation) {
        Set<String> counted =
                evaluation.metrics().stream()
                        .filter(metric -> metric.measure().equals(PRECISION))
                        .map(MetricValue::subject)
                        .collect(Collectors.toSet());
        return Stream.of(true, false)
                .map(
                        wanted ->
                                block(
                                        evaluation.metrics().stream()
                                                .filter(
                                                        m ->
                                                                counted.contains(m.subject())
                                                                        == wanted)))
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    private static MetricBlock block(Stream<MetricValue> metrics) {
        Set<String> measures = new LinkedHashSet<>();
        Map<String, Map<String, MetricValue>> rows = new LinkedHashMap<>();
        metrics.forEach(
                metric -> {
                    measures.add(metric.measure());
                    rows.computeIfAbsent(metric.subject(), subject -> new LinkedHashMap<>())
                            .put(metric.measure(), metric);
                });
        return new MetricBlock(measures, rows);
    }

    /**
     * Returns a figure with its interval: {@code 0.812 [0.790 0.833]}, or {@code -} if it is
     * undefined.
     *
     * @param metric the figure; null if the subject does not have it
     * @param between what stands between the ends of the interval
     */
    public static String cell(MetricValue metric, String between) {
        if (metric == null) {
            return "";
        }
        if (metric.value().isEmpty()) {
            return "-";
        }
        String value = number(metric.value().getAsDouble());
        return metric.interval()
                .map(i -> value + " [" + number(i.low()) + between + number(i.high()) + "]")
                .orElse(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
