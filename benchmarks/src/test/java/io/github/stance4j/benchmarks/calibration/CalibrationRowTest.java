// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Reliability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalibrationRowTest {

    private static final Mention PERU = new Mention("Peru", new Span(0, 4));

    /** An actor that holds a stance and one that does not, both with a probability of 0.7. */
    private static Reliability half() {
        List<AnnotatedSentence> gold = List.of(sentence("a", true), sentence("b", false));
        ActorStance answer =
                new ActorStance(
                        PERU,
                        Optional.empty(),
                        Map.of(Stance.CONDEMNATION, 0.7),
                        Set.of(),
                        Map.of());
        return Reliability.of(Stance.CONDEMNATION, gold, List.of(List.of(answer), List.of(answer)));
    }

    private static AnnotatedSentence sentence(String id, boolean held) {
        return AnnotatedSentence.of(
                id,
                "Peru",
                List.of(AnnotatedActor.of(PERU, Map.of(Stance.CONDEMNATION, held), Map.of())));
    }

    @Test
    void theTableHasTheErrorBesideThatByChance() {
        String table = CalibrationRow.table(List.of(new CalibrationRow("d", "x", half())));

        // Two answers are both right, one right or none right: 0.49 · 0.3, 0.42 · 0.2, 0.09 · 0.7.
        assertTrue(table.contains("| d | x | 2 | 0.200 | 0.2"), table);
    }
}
