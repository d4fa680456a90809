// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSchemaTest {

    private static final Stance PRAISE = new Stance("praise");
    private static final Stance THREAT = new Stance("threat");
    private static final LabelSet TONE = new LabelSet("tone", List.of("warm", "cold"));

    @Test
    void keepsTheOrderOfStancesAndSortsTheLabelsOfASet() {
        var schema = new LabelSchema(List.of(THREAT, PRAISE), List.of(TONE));
        assertEquals(List.of(THREAT, PRAISE), schema.stances());
        assertEquals(List.of("cold", "warm"), schema.labelSets().get(0).labels());
        assertEquals(1, TONE.indexOf("warm"));
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        List<Stance> stances = new ArrayList<>(List.of(PRAISE));
        var schema = new LabelSchema(stances, List.of());
        stances.add(THREAT);
        assertEquals(List.of(PRAISE), schema.stances());
    }

    @Test
    void needsALabelAndEachOnce() {
        assertThrows(IllegalArgumentException.class, () -> new LabelSchema(List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LabelSchema(List.of(PRAISE, new Stance("praise")), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new LabelSchema(
                                List.of(), List.of(TONE, new LabelSet("tone", List.of("x")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blankNamesAreRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new Stance(name));
        assertThrows(IllegalArgumentException.class, () -> new LabelSet(name, List.of("a")));
        assertThrows(IllegalArgumentException.class, () -> new LabelSet("a", List.of(name)));
    }

    @Test
    void aSetNeedsDistinctLabels() {
        assertThrows(IllegalArgumentException.class, () -> new LabelSet("tone", List.of("a", "a")));
    }

    @Test
    void aSetMayHaveNoLabelYetButThenThereIsNothingToAnswer() {
        var unknown = new LabelSet("tone", List.of());
        assertEquals(List.of(), unknown.labels());
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> LabelDistribution.of(unknown, new double[0]));
        assertEquals("The label set tone has no label yet, expected at least one", e.getMessage());
    }

    @Test
    void findsLabelsByName() {
        var schema = new LabelSchema(List.of(PRAISE), List.of(TONE));
        assertEquals(Optional.of(PRAISE), schema.stance("praise"));
        assertEquals(Optional.empty(), schema.stance("Praise"));
        assertEquals(Optional.of(TONE), schema.labelSet("tone"));
        assertEquals(Optional.empty(), schema.labelSet("praise"));
    }

    @Test
    void anUnknownLabelIsNamedWithTheKnownOnes() {
        var e = assertThrows(IllegalArgumentException.class, () -> TONE.indexOf("hot"));
        assertEquals("\"hot\" is not one of the labels of tone: [cold, warm]", e.getMessage());
    }

    @Test
    void commonHasSharedStancesAndSharedSetsWithTheLabelsOfBoth() {
        var one = new LabelSchema(List.of(THREAT, PRAISE), List.of(TONE));
        var other =
                new LabelSchema(
                        List.of(PRAISE),
                        List.of(
                                new LabelSet("topic", List.of("war")),
                                new LabelSet("tone", List.of("cold", "hot"))));
        var expected =
                new LabelSchema(
                        List.of(PRAISE),
                        List.of(new LabelSet("tone", List.of("cold", "hot", "warm"))));
        assertEquals(Optional.of(expected), one.common(other));
        assertEquals(Optional.of(expected), other.common(one));
        assertTrue(
                new LabelSchema(List.of(THREAT), List.of())
                        .common(new LabelSchema(List.of(PRAISE), List.of(TONE)))
                        .isEmpty());
    }
}
