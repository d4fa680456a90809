// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

    private static ActorStance actor(double threat, double cold) {
        return NumberClassifier.actor("Peru left.", new Span(0, 4), threat, cold);
    }

    @Test
    void evenChancesAreOneAndSureAnswersNothing() {
        assertEquals(1, Uncertainty.of(actor(0.5, 0.5)), 1e-12);
        assertEquals(0, Uncertainty.of(actor(0, 1)));
        assertEquals(0, Uncertainty.of(actor(1, 0)));
    }

    @Test
    void anActorHasTheMeanOfItsLabels() {
        // −0.9 log₂ 0.9 − 0.1 log₂ 0.1 = 0.4690, and nothing for the tone.
        assertEquals(0.4690 / 2, Uncertainty.of(actor(0.9, 1)), 1e-4);
        assertEquals((0.4690 + 1) / 2, Uncertainty.of(actor(0.9, 0.5)), 1e-4);
    }

    @Test
    void aSetIsMeasuredByTheMostThatItsLabelsAllow() {
        LabelSet set = new LabelSet("topic", List.of("a", "b", "c", "d"));
        ActorStance even = ofSet(set, 0.25, 0.25, 0.25, 0.25);
        ActorStance two = ofSet(set, 0.5, 0.5, 0, 0);

        assertEquals(1, Uncertainty.of(even), 1e-12);
        // One bit of two.
        assertEquals(0.5, Uncertainty.of(two), 1e-12);
        assertEquals(0, Uncertainty.of(ofSet(new LabelSet("one", List.of("a")), 1)));
    }

    private static ActorStance ofSet(LabelSet set, double... probabilities) {
        return new ActorStance(
                Mention.in("Peru", new Span(0, 4)),
                Optional.empty(),
                Map.of(),
                Set.of(),
                Map.of(set.name(), LabelDistribution.of(set, probabilities)));
    }

    @Test
    void aSentenceHasThatOfItsMostDoubtfulActor() {
        assertEquals(0.5, Uncertainty.of(List.of(actor(0.9, 1), actor(0.5, 1), actor(0, 1))));
        assertEquals(0, Uncertainty.of(List.of()));
    }

    @Test
    void theMostDoubtfulAnswerIsNamed() {
        assertEquals("threat 0.45", Uncertainty.mostDoubtful(actor(0.45, 0.9)));
        assertEquals("tone=warm 0.60", Uncertainty.mostDoubtful(actor(0.05, 0.4)));
    }
}
