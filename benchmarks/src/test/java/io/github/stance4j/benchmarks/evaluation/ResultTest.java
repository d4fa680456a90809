// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Stance;
import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.ConfusionMatrix;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Setting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Results as people and as programs read them. */
class ResultTest {

    private static final List<Result> RESULTS =
            List.of(
                    new Result(
                            "news",
                            "model",
                            evaluation(
                                    Setting.END_TO_END,
                                    metric("stances:micro", 0.71249, 0.6, 0.8),
                                    metric("stance:condemnation", 0.5, 0.25, 0.75),
                                    metric("actors:overlap", 0.9, 0.88, 0.92))),
                    new Result(
                            "news",
                            "majority",
                            evaluation(
                                    Setting.GIVEN_ACTORS,
                                    new MetricValue(
                                            "stances:micro",
                                            "f1",
                                            OptionalDouble.of(0),
                                            Optional.empty()),
                                    new MetricValue(
                                            "stance:condemnation",
                                            "f1",
                                            OptionalDouble.empty(),
                                            Optional.empty()))));

    @Test
    void theTableHasARowForEachWithIntervalsAndDashes() {
        assertEquals(
                """
                | data | sentences | setting | system | stances, micro-F1 | macro-F1 | condemnation, F1 | actors, F1 |
                | --- | ---: | --- | --- | --- | --- | --- | --- |
                | news | 7 | end to end | model | 0.712 [0.600, 0.800] | – | 0.500 [0.250, 0.750] | 0.900 [0.880, 0.920] |
                | news | 7 | given actors | majority | 0.000 | – | – | – |
                """,
                ResultTable.of(RESULTS));
    }

    @Test
    void theTableOfLabelsHasEachMeasureThatThereIs() {
        assertEquals(
                """
                | label | system | F1 |
                | --- | --- | --- |
                | stances:micro | model | 0.712 [0.600, 0.800] |
                | stances:micro | majority | 0.000 |
                | stance:condemnation | model | 0.500 [0.250, 0.750] |
                | stance:condemnation | majority | – |
                | actors:overlap | model | 0.900 [0.880, 0.920] |
                | actors:overlap | majority | – |
                """,
                LabelTable.of(RESULTS));
    }

    @Test
    void theFiguresHaveEveryMetricAndNullForWhatIsUndefined() {
        List<Map<String, Object>> figures = ResultFigures.of(RESULTS);

        assertEquals(
                Map.of(
                        "stances:micro.f1",
                        Map.of("value", 0.71249, "low", 0.6, "high", 0.8),
                        "stance:condemnation.f1",
                        Map.of("value", 0.5, "low", 0.25, "high", 0.75),
                        "actors:overlap.f1",
                        Map.of("value", 0.9, "low", 0.88, "high", 0.92)),
                figures.get(0).get("metrics"));
        assertEquals("end_to_end", figures.get(0).get("setting"));
        assertEquals(7, figures.get(1).get("sentences"));
        Map<String, Object> undefined = new HashMap<>();
        undefined.put("value", null);
        assertEquals(
                Map.of(
                        "stances:micro.f1",
                        Map.of("value", 0.0),
                        "stance:condemnation.f1",
                        undefined),
                figures.get(1).get("metrics"));
    }

    private static Evaluation evaluation(Setting setting, MetricValue... metrics) {
        return new Evaluation(
                setting,
                7,
                Map.of(Stance.CONDEMNATION, BinaryCounts.NONE),
                Map.<String, ConfusionMatrix>of(),
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(metrics));
    }

    private static MetricValue metric(String subject, double value, double low, double high) {
        return new MetricValue(
                subject, "f1", OptionalDouble.of(value), Optional.of(new Interval(low, high)));
    }
}
