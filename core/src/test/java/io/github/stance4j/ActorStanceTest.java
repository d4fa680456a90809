// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorStanceTest {

    private static final LabelSet TONE = new LabelSet("tone", List.of("cold", "mild", "warm"));
    private static final Mention PERU = new Mention("Peru", new Span(0, 4));

    private static ActorStance peru() {
        return new ActorStance(
                PERU,
                Optional.empty(),
                Map.of(Stance.CONDEMNATION, 0.9, Stance.MEDIATION_OFFER, 0.2),
                Set.of(Stance.CONDEMNATION),
                Map.of("tone", LabelDistribution.of(TONE, new double[] {0.2, 0.4, 0.4})));
    }

    @Test
    void answersByStanceAndByLabelSet() {
        assertEquals("Peru", peru().text());
        assertEquals(new Span(0, 4), peru().span());
        assertTrue(peru().holds(Stance.CONDEMNATION));
        assertFalse(peru().holds(Stance.MEDIATION_OFFER));
        assertEquals(0.2, peru().probability(Stance.MEDIATION_OFFER));
        assertEquals("mild", peru().label("tone"));
    }

    @Test
    void whatTheModelDoesNotHaveIsAnErrorNotAZero() {
        var stance =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> peru().probability(Stance.DE_ESCALATION_CALL));
        assertTrue(stance.getMessage().contains("de_escalation_call"), stance.getMessage());
        var set = assertThrows(IllegalArgumentException.class, () -> peru().label("sentiment"));
        assertEquals("The model has no label set sentiment, only [tone]", set.getMessage());
    }

    @Test
    void aHeldStanceNeedsAProbability() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new ActorStance(
                                PERU,
                                Optional.empty(),
                                Map.of(),
                                Set.of(Stance.CONDEMNATION),
                                Map.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void whatIsNoProbabilityIsRefused(double probability) {
        Map<Stance, Double> stances = Map.of(Stance.CONDEMNATION, probability);
        assertThrows(
                IllegalArgumentException.class,
                () -> new ActorStance(PERU, Optional.empty(), stances, Set.of(), Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> LabelDistribution.of(TONE, new double[] {0.5, 0.5, probability}));
    }

    @Test
    void keepsTheOrderOfTheSchemaAndNothingElse() {
        Map<Stance, Double> stances = new LinkedHashMap<>();
        List.of("d", "a", "c", "b").forEach(name -> stances.put(new Stance(name), 0.5));
        Set<Stance> held = new LinkedHashSet<>(stances.keySet());
        var actor = new ActorStance(PERU, Optional.empty(), stances, held, Map.of());
        stances.clear();
        held.clear();
        assertEquals("[d, a, c, b]", actor.stances().keySet().toString());
        assertEquals("[d, a, c, b]", new ArrayList<>(actor.held()).toString());
        assertThrows(UnsupportedOperationException.class, () -> actor.held().clear());
        assertThrows(UnsupportedOperationException.class, () -> actor.stances().clear());
    }

    @Test
    void aDistributionHasAProbabilityForEachLabel() {
        assertThrows(
                IllegalArgumentException.class,
                () -> LabelDistribution.of(TONE, new double[] {0.5, 0.5}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LabelDistribution("hot", Map.of("cold", 1.0)));
    }
}
