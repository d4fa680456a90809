// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CuesTest {

    private static final LabelSchema SCHEMA =
            new LabelSchema(List.of(Stance.CONDEMNATION, Stance.MEDIATION_OFFER), List.of());
    private static final String SENTENCE = "Condemned by Peru, the coup and the coup’s men fled.";

    private static Map<Stance, List<Span>> cues(boolean condemns, boolean offers, String cue) {
        Map<Stance, Boolean> stances = new LinkedHashMap<>();
        stances.put(Stance.CONDEMNATION, condemns);
        stances.put(Stance.MEDIATION_OFFER, offers);
        AnnotatedActor peru =
                new AnnotatedActor(
                        new Mention("Peru", new Span(13, 17)),
                        Optional.empty(),
                        stances,
                        Map.of(),
                        Map.of("cue", cue));
        return Cues.of(peru, SCHEMA, SENTENCE);
    }

    @Test
    void partsAreFoundInTheirOrderWhateverTheirCase() {
        assertEquals(
                Map.of(
                        Stance.CONDEMNATION,
                        List.of(new Span(0, 12), new Span(23, 27)),
                        Stance.MEDIATION_OFFER,
                        List.of(new Span(47, 51))),
                cues(true, true, "condemned by … coup ; fled"));
    }

    @Test
    void aCueThatDoesNotStandThereIsNone() {
        assertEquals(Map.of(Stance.CONDEMNATION, List.of()), cues(true, false, "fled … condemned"));
    }

    @Test
    void cuesThatCannotBeAssignedAreNone() {
        assertEquals(Map.of(), cues(true, true, "condemned"));
        assertEquals(Map.of(), cues(false, false, "condemned"));
    }
}
