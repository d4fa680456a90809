// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TfIdfTest {

    private final TfIdf tfIdf =
            new TfIdf(
                    List.of(
                            context(Map.of("a", 1, "b", 3)),
                            context(Map.of("a", 2, "b", 1)),
                            context(Map.of("a", 1, "once", 9))));

    private static ActorContext context(Map<String, Integer> terms) {
        return new ActorContext(terms, Map.of());
    }

    @Test
    void frequentTermsOfFewContextsWeighMost() {
        double a = 1;
        double b = (1 + Math.log(3)) * (1 + Math.log(4.0 / 3));
        double length = Math.hypot(a, b);

        Map<String, Double> weights =
                tfIdf.weights(context(Map.of("a", 1, "b", 3, "once", 1, "new", 1)));

        assertEquals(2, weights.size());
        assertEquals(a / length, weights.get("a"), 1e-12);
        assertEquals(b / length, weights.get("b"), 1e-12);
    }

    @Test
    void unknownTermsAloneWeighNothing() {
        assertEquals(Map.of(), tfIdf.weights(context(Map.of("new", 1))));
    }
}
