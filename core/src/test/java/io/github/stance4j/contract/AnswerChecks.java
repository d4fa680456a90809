// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import java.util.List;
import java.util.stream.Stream;

/** What holds of answers. */
final class AnswerChecks {

    private AnswerChecks() {}

    /** Checks all that an answer promises of itself. */
    static void assertSound(LabelSchema schema, String sentence, List<ActorStance> actors) {
        for (ActorStance actor : actors) {
            assertEquals(actor.span().of(sentence), actor.text());
            assertFalse(actor.text().isBlank());
            assertEquals(schema.stances(), List.copyOf(actor.stances().keySet()));
            actor.stances().values().forEach(AnswerChecks::assertProbability);
            assertEquals(
                    schema.labelSets().stream().map(LabelSet::name).toList(),
                    List.copyOf(actor.labels().keySet()));
            for (LabelSet set : schema.labelSets()) {
                LabelDistribution distribution = actor.labels().get(set.name());
                assertEquals(set.labels(), List.copyOf(distribution.scores().keySet()));
                distribution.scores().values().forEach(AnswerChecks::assertProbability);
                double sum = distribution.scores().values().stream().mapToDouble(p -> p).sum();
                assertEquals(1, sum, 1e-6);
            }
        }
    }

    /** Checks that actors come in the order of the sentence and none overlaps the next. */
    static void assertDisjointInOrder(List<ActorStance> actors) {
        for (int i = 1; i < actors.size(); i++) {
            int end = actors.get(i - 1).span().end();
            assertTrue(end <= actors.get(i).span().start(), "actor " + i);
        }
    }

    private static void assertProbability(double probability) {
        assertTrue(probability >= 0 && probability <= 1, () -> "found " + probability);
    }

    /** Checks that the same actors are found, with scores at most {@code tolerance} apart. */
    static void assertAlike(
            List<List<ActorStance>> expected, List<List<ActorStance>> actual, double tolerance) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(mentions(expected.get(i)), mentions(actual.get(i)), "sentence " + i);
            for (int j = 0; j < expected.get(i).size(); j++) {
                assertArrayEquals(
                        scores(expected.get(i).get(j)),
                        scores(actual.get(i).get(j)),
                        tolerance,
                        "actor " + j + " of sentence " + i);
            }
        }
    }

    private static List<String> mentions(List<ActorStance> actors) {
        return actors.stream().map(actor -> actor.actor() + " " + actor.target()).toList();
    }

    private static double[] scores(ActorStance actor) {
        return Stream.concat(
                        actor.stances().values().stream(),
                        actor.labels().values().stream()
                                .flatMap(distribution -> distribution.scores().values().stream()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
