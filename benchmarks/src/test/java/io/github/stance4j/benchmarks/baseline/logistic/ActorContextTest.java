// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorContextTest {

    private static final String SENTENCE = "In 2021 Oman's envoy blamed Oman again, again.";

    private final ActorContext context = ActorContext.of(SENTENCE, new Span(28, 32), 2);

    @Test
    void termsTellTheirSide() {
        assertEquals(
                Set.of(
                        "any in",
                        "any 0",
                        "any oman",
                        "any '",
                        "any s",
                        "any envoy",
                        "any blamed",
                        "any again",
                        "any ,",
                        "any .",
                        "left envoy",
                        "left blamed",
                        "left envoy blamed",
                        "left blamed <actor>",
                        "right again",
                        "right ,",
                        "right <actor> again",
                        "right again ,"),
                context.terms().keySet());
        assertEquals(2, context.terms().get("any again"));
    }

    @Test
    void thePositionIsThatAmongTheWords() {
        // Seven words before it, four behind it: in the third fifth of twelve.
        assertEquals(
                Map.of(
                        "position from start", 1.0 / 8,
                        "position from end", 1.0 / 5,
                        "position in part 2", 1.0),
                context.position());
    }

    @Test
    void anActorWithoutNeighboursHasNone() {
        ActorContext alone = ActorContext.of("Oman", new Span(0, 4), 3);

        assertEquals(Map.of("any oman", 1), alone.terms());
        assertEquals(1.0, alone.position().get("position from start"));
    }
}
