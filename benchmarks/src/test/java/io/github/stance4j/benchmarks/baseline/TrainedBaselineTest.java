// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.ActorStance;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.model.network.ActorLogits;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainedBaselineTest {

    private static final Corpus NOTHING = new Corpus(Sentences.SCHEMA, List.of());

    private static final SentenceQuery QUERY = Sentences.query("Rome denounced Bern", "Rome");

    @Test
    void withoutSentencesToFitProbabilitiesStayAsTheyAre() {
        ActorStance answer = baseline(NOTHING, 0.75, 0.25).score(QUERY).get(0);

        assertEquals(0.75, answer.probability(Stance.CONDEMNATION), 1e-6);
        assertEquals(0.25, answer.probability(Stance.MEDIATION_OFFER), 1e-6);
        assertEquals(Set.of(Stance.CONDEMNATION), answer.held());
        assertEquals(0.7, answer.labels().get(Sentiment.NAME).scores().get("neutral"), 1e-6);
    }

    @Test
    void thresholdsAreFittedToDev() {
        // Always right about who condemns, and never above one half.
        ActorScorer shy =
                query -> {
                    boolean passive = query.sentence().contains(" by ");
                    boolean active = query.sentence().contains(" condemned ") && !passive;
                    return List.of(answer(active ? 0.3 : 0.1, 0), answer(passive ? 0.3 : 0.1, 0));
                };

        Baseline baseline = TrainedBaseline.of("shy", shy, WhoCondemns.dev());

        WhoCondemns.test()
                .sentences()
                .forEach(
                        sentence -> {
                            List<ActorStance> answers = baseline.score(sentence.query());
                            for (int i = 0; i < answers.size(); i++) {
                                assertEquals(
                                        sentence.actors().get(i).holds(Stance.CONDEMNATION),
                                        answers.get(i).holds(Stance.CONDEMNATION));
                            }
                        });
    }

    @Test
    void aTargetIsRepeatedInTheAnswer() {
        SentenceQuery toward =
                new SentenceQuery(
                        QUERY.sentence(), List.of(QUERY.actors().get(0).toward(new Span(15, 19))));

        ActorStance answer = baseline(NOTHING, 0.75, 0.25).score(toward).get(0);

        assertEquals("Bern", answer.target().orElseThrow().text());
    }

    @Test
    void certaintyHasFiniteLogits() {
        ActorLogits logits =
                new ActorProbabilities(new double[] {1, 0}, new double[][] {{1, 0}}).logits();

        float most = (float) -Math.log(1e-7);
        assertArrayEquals(new float[] {most, -most}, logits.stances());
        assertArrayEquals(new float[] {0, -most}, logits.labelSets()[0]);
    }

    @Test
    void noNumberIsRefused() {
        Baseline broken = baseline(NOTHING, Double.NaN, 0);

        assertThrows(IllegalArgumentException.class, () -> broken.score(QUERY));
    }

    private static Baseline baseline(Corpus dev, double condemnation, double offer) {
        return TrainedBaseline.of("same", query -> List.of(answer(condemnation, offer)), dev);
    }

    private static ActorProbabilities answer(double condemnation, double offer) {
        return new ActorProbabilities(
                new double[] {condemnation, 0, offer}, new double[][] {{0.2, 0.7, 0.1}});
    }
}
