// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.evaluation.MetricDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static MetricDifference difference(
            String subject, OptionalDouble second, OptionalDouble p) {
        return new MetricDifference(subject, "f1", OptionalDouble.of(0.75), second, p);
    }

    @Test
    void aRowIsAFigureAndAColumnAnotherSystem() {
        Map<String, List<MetricDifference>> against = new LinkedHashMap<>();
        against.put(
                "one",
                List.of(
                        difference(
                                "stances:micro", OptionalDouble.of(0.5), OptionalDouble.of(0.01)),
                        difference("class:mood=glad", OptionalDouble.of(0.5), NONE)));
        against.put("other", List.of(difference("stances:micro", NONE, NONE)));

        assertEquals(
                """
                | figure | one | other |
                | --- | --- | --- |
                | stances:micro.f1 | +0.250 (p = 0.0100) | – |
                """,
                DifferenceTable.of(against));
        assertEquals(
                Map.of("difference", 0.25, "p", 0.01),
                DifferenceTable.figures(against.get("one")).get("stances:micro.f1"));
    }
}
