// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MajorityBaselineTest {

    private static final String TEXT = "A, B, C and D met.";

    @Test
    void everyActorGetsTheRatesOfTheCorpus() {
        Corpus corpus =
                corpus(
                        actor(0, true, true, Sentiment.NEUTRAL),
                        actor(3, true, false, Sentiment.NEUTRAL),
                        actor(6, true, false, Sentiment.NEGATIVE),
                        AnnotatedActor.of(
                                mention(12), Map.of(Stance.CONDEMNATION, false), Map.of()));

        ActorStance answer =
                MajorityBaseline.of(corpus).score(Sentences.query("Bern shrugged", "Bern")).get(0);

        assertEquals(0.75, answer.probability(Stance.CONDEMNATION));
        assertEquals(1.0 / 3, answer.probability(Stance.DE_ESCALATION_CALL));
        assertEquals(0, answer.probability(Stance.MEDIATION_OFFER));
        assertEquals(Set.of(Stance.CONDEMNATION), answer.held());
        assertEquals(Sentiment.NEUTRAL, answer.label(Sentiment.NAME));
        assertEquals(
                Map.of(
                        Sentiment.NEGATIVE, 1.0 / 3,
                        Sentiment.NEUTRAL, 2.0 / 3,
                        Sentiment.POSITIVE, 0.0),
                answer.labels().get(Sentiment.NAME).scores());
    }

    @Test
    void withoutAnyAnnotationAllLabelsAreAlike() {
        ActorStance answer =
                MajorityBaseline.of(corpus())
                        .score(Sentences.query("Bern shrugged", "Bern"))
                        .get(0);

        assertEquals(Set.of(), answer.held());
        assertEquals(1.0 / 3, answer.labels().get(Sentiment.NAME).scores().get(Sentiment.POSITIVE));
    }

    private static Corpus corpus(AnnotatedActor... actors) {
        return new Corpus(
                Sentences.SCHEMA, List.of(AnnotatedSentence.of("1", TEXT, List.of(actors))));
    }

    private static AnnotatedActor actor(
            int place, boolean condemns, boolean calls, String sentiment) {
        return AnnotatedActor.of(
                mention(place),
                Map.of(
                        Stance.CONDEMNATION, condemns,
                        Stance.DE_ESCALATION_CALL, calls,
                        Stance.MEDIATION_OFFER, false),
                Map.of(Sentiment.NAME, sentiment));
    }

    private static Mention mention(int place) {
        return Mention.in(TEXT, new Span(place, place + 1));
    }
}
