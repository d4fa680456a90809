// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.MetricValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Turns results into the maps and lists that JSON is written from. */
public final class ResultFigures {

    private ResultFigures() {}

    /**
     * Returns a map for each result: {@code data}, {@code system}, {@code setting}, {@code
     * sentences} and {@code metrics}, which has for each metric's name its {@code value} (null if
     * undefined) and, if it has an interval, {@code low} and {@code high}.
     */
    public static List<Map<String, Object>> of(List<Result> results) {
        return results.stream().map(ResultFigures::of).toList();
    }

    private static Map<String, Object> of(Result result) {
        Map<String, Object> metrics = new LinkedHashMap<>();
        result.evaluation().metrics().forEach(metric -> metrics.put(metric.name(), of(metric)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("data", result.data());
        figures.put("system", result.system());
        figures.put("setting", result.evaluation().setting().name().toLowerCase(Locale.ROOT));
        figures.put("sentences", result.evaluation().sentences());
        figures.put("metrics", metrics);
        return figures;
    }

    /** Returns a metric's {@code value}, null if undefined, and its interval, if it has one. */
    public static Map<String, Object> of(MetricValue metric) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("value", boxed(metric.value()));
        metric.interval()
                .ifPresent(
                        interval -> {
                            figures.put("low", interval.low());
                            figures.put("high", interval.high());
                        });
        return figures;
    }

    /** Returns null for a figure that is undefined. */
    public static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
