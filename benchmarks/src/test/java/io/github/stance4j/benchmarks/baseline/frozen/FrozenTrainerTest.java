// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.Sentiment;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.MajorityBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.benchmarks.baseline.WhoCondemns;
import io.github.stance4j.benchmarks.baseline.network.NetworkSettings;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrozenTrainerTest {

    private static final NetworkSettings SMALL = new NetworkSettings(20, 32, 2e-3, 1);

    private static final NetworkSettings BRIEF = new NetworkSettings(1, 8, 1e-3, 1);

    @Test
    void itLearnsWhatTheMajorityCannotKnow() {
        Corpus train = WhoCondemns.condemnations(WhoCondemns.train(), 60);
        Corpus dev = WhoCondemns.condemnations(WhoCondemns.dev(), 24);
        Corpus test = WhoCondemns.condemnations(WhoCondemns.test(), 24);

        double accuracy = WhoCondemns.accuracy(new FrozenTrainer(SMALL).train(train, dev), test);

        assertTrue(accuracy > 0.8, "accuracy " + accuracy);
        assertTrue(WhoCondemns.accuracy(MajorityBaseline.of(train), test) <= 0.5);
    }

    @Test
    void theSameSeedGivesTheSameScores() {
        List<ActorStance> answers = answers(BRIEF);

        assertEquals(answers, answers(BRIEF));
        assertNotEquals(answers, answers(BRIEF.withSeed(2)));
    }

    private static List<ActorStance> answers(NetworkSettings settings) {
        Corpus train = WhoCondemns.condemnations(WhoCondemns.train(), 8);
        return WhoCondemns.answers(new FrozenTrainer(settings).train(train, train), train);
    }

    @Test
    void aSchemaOfOneLabelSetAloneIsEnoughAndOneActor() {
        LabelSchema schema = new LabelSchema(List.of(), Sentences.SCHEMA.labelSets());
        AnnotatedSentence whole = WhoCondemns.train().sentences().get(0);
        AnnotatedActor actor = whole.actors().get(0);
        Corpus one =
                new Corpus(
                        schema,
                        List.of(
                                AnnotatedSentence.of(
                                        "one",
                                        whole.text(),
                                        List.of(
                                                AnnotatedActor.of(
                                                        actor.actor(),
                                                        Map.of(),
                                                        actor.labels())))));

        Baseline baseline = new FrozenTrainer(BRIEF).train(one, one);

        var answer = baseline.score(Sentences.query("Rome denounced Bern", "Rome")).get(0);
        assertEquals(Map.of(), answer.stances());
        assertEquals(Set.of(Sentiment.NAME), answer.labels().keySet());
        assertEquals(List.of(), baseline.score(Sentences.query("Nobody came")));
    }

    @Test
    void nothingToTrainOnIsToldInWords() {
        Corpus nothing = new Corpus(Sentences.SCHEMA, List.of());

        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new FrozenTrainer(BRIEF).train(nothing, nothing))
                        .getMessage();

        assertTrue(message.contains("no actor"), message);
    }
}
