// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.BLAME;
import static io.github.stance4j.evaluation.Example.SCHEMA;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final String TEXT = "Peru blamed Chile.";

    private static final List<AnnotatedSentence> GOLD =
            List.of(
                    sentence(
                            "s1",
                            TEXT,
                            gold(mention(TEXT, "Peru", 1), true, false, "cold"),
                            gold(mention(TEXT, "Chile", 1), false, false, "mild")));

    /** Finds what comes first in a sentence, and says of any actor that it blames. */
    private static final class Blamer implements StanceClassifier {
        @Override
        public LabelSchema schema() {
            return SCHEMA;
        }

        @Override
        public List<List<ActorStance>> classifyAll(List<String> sentences) {
            return sentences.stream()
                    .map(text -> List.of(blames(mention(text, text.split(" ")[0], 1))))
                    .toList();
        }

        @Override
        public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
            return queries.stream()
                    .map(
                            query ->
                                    query.actors().stream()
                                            .map(
                                                    a ->
                                                            blames(
                                                                    Mention.in(
                                                                            query.sentence(),
                                                                            a.actor())))
                                            .toList())
                    .toList();
        }

        private static ActorStance blames(Mention actor) {
            return predicted(actor, 0.9, 0.1, "cold");
        }

        @Override
        public void close() {}
    }

    @Test
    void asksAClassifierAboutTheAnnotatedActors() {
        Evaluation evaluation = new Evaluator(SCHEMA).givenActors(new Blamer(), GOLD);
        assertEquals(new BinaryCounts(1, 1, 0), evaluation.stances().get(BLAME));
    }

    @Test
    void letsAClassifierFindTheActors() {
        Evaluation evaluation = new Evaluator(SCHEMA).endToEnd(new Blamer(), GOLD);
        assertEquals(new BinaryCounts(1, 0, 0), evaluation.stances().get(BLAME));
        assertEquals(Optional.of(new BinaryCounts(1, 0, 1)), evaluation.exactActors());
    }

    @Test
    void evaluatesOnlyTheLabelsOfItsSchema() {
        LabelSchema blame = new LabelSchema(List.of(BLAME), List.of());
        Evaluation evaluation = new Evaluator(blame).endToEnd(new Blamer(), GOLD);
        assertEquals(List.of(BLAME), List.copyOf(evaluation.stances().keySet()));
        assertTrue(evaluation.labelSets().isEmpty());
    }

    @Test
    void aSchemaWithoutStancesHasNoFiguresOfThem() {
        LabelSchema tone = new LabelSchema(List.of(), SCHEMA.labelSets());
        Evaluation evaluation = new Evaluator(tone).givenActors(new Blamer(), GOLD);
        assertEquals("class:tone.accuracy", evaluation.metrics().get(0).name());
        assertEquals(0.5, evaluation.metric("class:tone.accuracy").value().orElseThrow());
    }

    @Test
    void aLabelThatTheClassifierLacksIsAnError() {
        Evaluator evaluator =
                new Evaluator(new LabelSchema(List.of(new Stance("praise")), List.of()));
        assertThrows(IllegalArgumentException.class, () -> evaluator.endToEnd(new Blamer(), GOLD));
    }
}
