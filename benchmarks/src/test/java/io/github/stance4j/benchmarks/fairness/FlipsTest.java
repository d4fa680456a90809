// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlipsTest {

    private static ActorStance actor(Set<Stance> held) {
        return new ActorStance(
                new Mention("Fiji", new Span(0, 4)),
                Optional.empty(),
                Map.of(Stance.CONDEMNATION, 0.5, Stance.MEDIATION_OFFER, 0.5),
                held,
                Map.of());
    }

    @Test
    void whatIsLostAndGainedIsCounted() {
        Flips flips =
                Flips.none("oceania")
                        .plus(
                                List.of(
                                        actor(Set.of(Stance.CONDEMNATION)),
                                        actor(Set.of(Stance.CONDEMNATION))),
                                List.of(
                                        actor(Set.of(Stance.CONDEMNATION)),
                                        actor(Set.of(Stance.MEDIATION_OFFER))))
                        .plus(List.of(actor(Set.of())), List.of(actor(Set.of())));

        assertEquals(new Flips("oceania", 2, 2, 1, 1), flips);
        assertEquals(OptionalDouble.of(0.5), flips.share());
        assertTrue(flips.isAbove(0.49));
        assertFalse(flips.isAbove(0.5));
        assertEquals(new Flips("all", 4, 4, 2, 2), NameFairness.sum(List.of(flips, flips)));
    }
}
