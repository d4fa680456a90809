// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.MajorityBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.benchmarks.baseline.WhoCondemns;
import io.github.stance4j.corpus.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTrainerTest {

    private final Baseline baseline = train(LogisticSettings.DEFAULT);

    private static Baseline train(LogisticSettings settings) {
        return new LogisticTrainer(settings).train(WhoCondemns.train(), WhoCondemns.dev());
    }

    @Test
    void itLearnsWhatTheMajorityCannotKnow() {
        Baseline majority = MajorityBaseline.of(WhoCondemns.train());

        assertEquals(1, WhoCondemns.accuracy(baseline, WhoCondemns.test()));
        assertTrue(WhoCondemns.accuracy(majority, WhoCondemns.test()) < 0.7);
    }

    @Test
    void theSameSeedGivesTheSameScores() {
        List<ActorStance> answers = WhoCondemns.answers(baseline, WhoCondemns.test());

        assertEquals(
                answers, WhoCondemns.answers(train(LogisticSettings.DEFAULT), WhoCondemns.test()));
        assertFalse(
                answers.equals(
                        WhoCondemns.answers(
                                train(LogisticSettings.DEFAULT.withSeed(2)), WhoCondemns.test())));
    }

    @Test
    void withoutGivenActorsCapitalizedWordsAreScored() {
        List<ActorStance> answers = baseline.score("Norway condemned Peru.");

        assertEquals(List.of("Norway", "Peru"), answers.stream().map(ActorStance::text).toList());
        assertTrue(answers.get(0).holds(Stance.CONDEMNATION));
    }

    @Test
    void wordsThatWereNeverSeenAreNoTrouble() {
        assertEquals(1, baseline.score(Sentences.query("¿Qué?", "Qué")).size());
    }

    @Test
    void nothingToTrainOnIsToldInWords() {
        Corpus nothing = new Corpus(Sentences.SCHEMA, List.of());

        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        new LogisticTrainer(LogisticSettings.DEFAULT)
                                                .train(nothing, WhoCondemns.dev()))
                        .getMessage();

        assertTrue(message.contains("condemnation annotated"), message);
    }

    @Test
    void settingsMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new LogisticSettings(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new LogisticSettings(1, 0, 1));
    }
}
