// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeywordBaselineTest {

    private final Baseline baseline = new KeywordBaseline(Sentences.SCHEMA);

    @Test
    void theNearestActorHoldsTheStanceOfAKeyword() {
        List<ActorStance> answers =
                baseline.score(
                        Sentences.query(
                                "Oslo condemned the coup, and rebels accepted talks that Doha"
                                        + " mediates under a truce.",
                                "Doha",
                                "Oslo",
                                "rebels"));

        assertEquals(
                List.of(
                        Set.of(Stance.MEDIATION_OFFER, Stance.DE_ESCALATION_CALL),
                        Set.of(Stance.CONDEMNATION),
                        Set.of()),
                answers.stream().map(ActorStance::held).toList());
        assertEquals(
                List.of(Sentiment.NEUTRAL, Sentiment.NEGATIVE, Sentiment.NEUTRAL),
                answers.stream().map(answer -> answer.label(Sentiment.NAME)).toList());
    }

    @Test
    void ofTwoEquallyNearActorsTheEarlierHoldsIt() {
        List<ActorStance> answers =
                baseline.score(Sentences.query("Rome denounced Bern", "Bern", "Rome"));

        assertEquals(
                List.of(false, true),
                answers.stream().map(answer -> answer.holds(Stance.CONDEMNATION)).toList());
    }

    @Test
    void withoutGivenActorsCapitalizedWordsAreScored() {
        List<ActorStance> answers = baseline.score("The coup was deplored by Ana Ríos of Peru.");

        assertEquals(List.of("Ana Ríos", "Peru"), answers.stream().map(ActorStance::text).toList());
        assertTrue(answers.get(0).holds(Stance.CONDEMNATION));
    }

    @Test
    void aSentenceWithoutActorsHasNoAnswer() {
        assertEquals(List.of(), baseline.score("it was condemned"));
    }

    @Test
    void aTargetIsRepeatedInTheAnswer() {
        SentenceQuery plain = Sentences.query("Rome denounced Bern", "Rome");
        SentenceQuery query =
                new SentenceQuery(
                        plain.sentence(), List.of(plain.actors().get(0).toward(new Span(15, 19))));

        assertEquals("Bern", baseline.score(query).get(0).target().orElseThrow().text());
    }

    @Test
    void labelsThatItDoesNotKnowAreAnsweredToo() {
        Stance support = new Stance("support");
        LabelSchema schema =
                new LabelSchema(
                        List.of(support),
                        List.of(
                                new LabelSet("tone", List.of("loud", "calm")),
                                new LabelSet(Sentiment.NAME, List.of("bad", "good"))));

        ActorStance answer =
                new KeywordBaseline(schema)
                        .score(Sentences.query("Rome denounced Bern", "Rome"))
                        .get(0);

        assertEquals(0, answer.probability(support));
        assertEquals("calm", answer.label("tone"));
        assertEquals("bad", answer.label(Sentiment.NAME));
    }
}
