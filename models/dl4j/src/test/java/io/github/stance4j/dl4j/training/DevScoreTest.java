// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DevScoreTest {

    private static final String STANCES = "dev.stances:micro.f1";
    private static final String ACTORS = "dev.actors:overlap.f1";

    @Test
    void stancesComeFirst() {
        assertTrue(
                DevScore.isBetter(
                        Map.of(STANCES, 0.5, ACTORS, 0.1), Map.of(STANCES, 0.4, ACTORS, 0.9)));
        assertFalse(
                DevScore.isBetter(
                        Map.of(STANCES, 0.4, ACTORS, 0.9), Map.of(STANCES, 0.5, ACTORS, 0.1)));
    }

    @Test
    void whereNoneIsFoundTheOtherFiguresTell() {
        Map<String, Double> first = Map.of(STANCES, 0.0, ACTORS, 0.1);
        Map<String, Double> later = Map.of(STANCES, 0.0, ACTORS, 0.7);

        assertTrue(DevScore.isBetter(later, first));
        assertFalse(DevScore.isBetter(first, later));
        assertFalse(DevScore.isBetter(first, first));
    }

    @Test
    void withoutStancesLabelSetsAreTheMeasure() {
        assertEquals(
                0.5,
                DevScore.score(Map.of("dev.class:a.macro_f1", 0.25, "dev.class:b.macro_f1", 0.75)));
    }
}
