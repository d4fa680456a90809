// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static io.github.stance4j.corpus.review.Reviewed.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelNoiseTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone\n";
    private static final Stance THREAT = new Stance("threat");
    private static final LabelSet TONE = new LabelSet("tone", List.of("calm", "cold", "harsh"));

    /** Six actors who threaten and six who don't, and what is said about each. */
    private static final double[] THREATENS = {
        0.9, 0.9, 0.8, 0.8, 0.7, 0.1, 0.1, 0, 0, 0.2, 0.2, 0.75
    };

    private static LocatedCorpus corpus() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < THREATENS.length; i++) {
            csv.append(row("s" + i, "Peru", "spoke " + i, i < 6 ? "1,harsh" : "0,calm"));
        }
        return Reviewed.corpus(csv.toString());
    }

    private static ActorStance answer(AnnotatedActor actor, double threat, double... tone) {
        return new ActorStance(
                actor.actor(),
                actor.target(),
                Map.of(THREAT, threat),
                threat >= 0.5 ? Set.of(THREAT) : Set.of(),
                Map.of(TONE.name(), LabelDistribution.of(TONE, tone)));
    }

    private static List<List<ActorStance>> answers(List<AnnotatedSentence> sentences) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            double[] tone = i < 6 ? new double[] {0.1, 0.1, 0.8} : new double[] {0.8, 0.1, 0.1};
            answers.add(List.of(answer(sentences.get(i).actors().get(0), THREATENS[i], tone)));
        }
        return answers;
    }

    @Test
    void aLabelIsDoubtfulIfAnotherReachesItsMeanSelfConfidence() {
        LocatedCorpus corpus = corpus();
        List<AnnotatedSentence> sentences = corpus.corpus().sentences();
        LabelPredictions predictions = LabelPredictions.of(sentences, answers(sentences));

        // Threatening has a mean of 4.2 / 6 = 0.70 where it is annotated, the contrary one of
        // (0.9 + 1 + 1 + 0.8 + 0.8 + 0.25) / 6 = 0.79. The sixth has 0.9 for it, the last 0.75.
        assertEquals(
                List.of(
                        "doubtful-label c.csv:7: stance:threat: found 1 for \"Peru\", but the model"
                                + " gives 0 a probability of 0.90 (sure from 0.79 on)",
                        "doubtful-label c.csv:13: stance:threat: found 0 for \"Peru\", but the"
                                + " model gives 1 a probability of 0.75 (sure from 0.70 on)"),
                Reviewed.by(new LabelNoiseCheck(predictions), corpus));
        assertEquals(12, predictions.covered(corpus.corpus()));
    }

    @Test
    void noThresholdIsMadeOfFewActors() {
        LocatedCorpus corpus = corpus();
        List<AnnotatedSentence> some = corpus.corpus().sentences().subList(2, 12);
        List<List<ActorStance>> answers = answers(corpus.corpus().sentences()).subList(2, 12);

        // Of those who threaten four are left, so that nobody is thought to.
        assertEquals(
                List.of("doubtful-label c.csv:7"),
                Reviewed.by(new LabelNoiseCheck(LabelPredictions.of(some, answers)), corpus)
                        .stream()
                        .map(found -> found.substring(0, found.indexOf(": ")))
                        .toList());
    }

    @Test
    void aMistakenToneIsFoundAndTheMoreProbableOfTwoIsNamed() {
        LocatedCorpus corpus = corpus();
        List<AnnotatedSentence> sentences = corpus.corpus().sentences();
        List<List<ActorStance>> answers = new ArrayList<>(answers(sentences));
        answers.set(0, List.of(answer(sentences.get(0).actors().get(0), 0.9, 0.85, 0.1, 0.05)));

        List<String> found =
                Reviewed.by(new LabelNoiseCheck(LabelPredictions.of(sentences, answers)), corpus);

        assertEquals(3, found.size(), found::toString);
        assertTrue(found.get(2).startsWith("doubtful-label c.csv:2: class:tone: found harsh"));
        assertTrue(found.get(2).contains("gives calm a probability of 0.85"), found.get(2));
    }

    @Test
    void answersAboutOtherActorsAreRefused() {
        List<AnnotatedSentence> sentences = corpus().corpus().sentences();
        List<List<ActorStance>> answers = answers(sentences);

        assertThrows(
                IllegalArgumentException.class,
                () -> LabelPredictions.of(sentences, answers.subList(0, 3)));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        LabelPredictions.of(
                                sentences.subList(0, 1), List.of(List.<ActorStance>of())));
    }

    /** Writes what cross-validation would, with the most probable label's probability only. */
    private static String predictions(String tone, String probability) {
        StringBuilder csv =
                new StringBuilder(HEADER.strip() + ",probability:threat,probability:tone,fold\n");
        for (int i = 0; i < THREATENS.length; i++) {
            String own =
                    (THREATENS[i] >= 0.5 ? "1," : "0,")
                            + (i == 0 ? tone : i < 6 ? "harsh" : "calm");
            String p = "," + THREATENS[i] + "," + (i == 0 ? probability : "0.8") + ",1";
            csv.append(row("s" + i, "Peru", "spoke " + i, own + p));
        }
        return csv.toString();
    }

    @Test
    void aFileOfPredictionsSaysTheSame() {
        LabelPredictions read = LabelPredictions.of(Reviewed.corpus(predictions("calm", "0.85")));

        List<String> found = Reviewed.by(new LabelNoiseCheck(read), corpus());

        assertEquals(3, found.size(), found::toString);
        assertTrue(found.get(0).contains("(sure from 0.79 on)"), found.get(0));
        assertTrue(found.get(2).startsWith("doubtful-label c.csv:2: class:tone: found harsh"));
    }

    @Test
    void aSentenceThatWasChangedSinceIsNotJudged() {
        LabelPredictions read =
                LabelPredictions.of(
                        Reviewed.corpus(predictions("calm", "0.85").replace("spoke 5", "sang 5")));

        List<String> found = Reviewed.by(new LabelNoiseCheck(read), corpus());

        assertEquals(11, read.covered(corpus().corpus()));
        assertTrue(found.stream().noneMatch(one -> one.contains("c.csv:7:")), found::toString);
    }

    @Test
    void whatIsNoProbabilityIsToldWithItsPlace() {
        LocatedCorpus wrong = Reviewed.corpus(predictions("calm", "1.5"));
        LocatedCorpus none = corpus();

        CorpusFormatException message =
                assertThrows(CorpusFormatException.class, () -> LabelPredictions.of(wrong));
        CorpusFormatException missing =
                assertThrows(CorpusFormatException.class, () -> LabelPredictions.of(none));

        assertEquals(
                "c.csv:2: probability:tone: found \"1.5\", expected a number from 0 to 1",
                message.getMessage());
        assertTrue(
                missing.getMessage().startsWith("c.csv:1: found no column probability:NAME"),
                missing.getMessage());
    }

    @Test
    void aPairIsJudgedByItsTarget() {
        String header =
                "sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,"
                        + "stance:threat\n";
        LocatedCorpus pair =
                Reviewed.corpus(header + "1,Peru warned Chile.,Peru,0,4,Chile,12,17,1\n");
        AnnotatedSentence sentence = pair.corpus().sentences().get(0);
        AnnotatedActor actor = sentence.actors().get(0);
        List<List<ActorStance>> aboutAnybody =
                List.of(
                        List.of(
                                new ActorStance(
                                        actor.actor(),
                                        Optional.empty(),
                                        Map.of(THREAT, 0.5),
                                        Set.of(THREAT),
                                        Map.of())));

        assertThrows(
                IllegalArgumentException.class,
                () -> LabelPredictions.of(List.of(sentence), aboutAnybody));
    }
}
