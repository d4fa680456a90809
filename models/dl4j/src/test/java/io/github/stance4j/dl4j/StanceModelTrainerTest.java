// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.scoring.Dl4jStanceEngine;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.model.StanceModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StanceModelTrainerTest {

    private static final Corpus ENGLISH = EnglishCorpus.load();

    private static final int SHORT = 130;

    private static Corpus some(Split split, int sentences) {
        return some(split, sentences, Integer.MAX_VALUE);
    }

    /**
     * Draws sentences that are at most so many characters long, among them one for each stance, so
     * that each can be learnt.
     */
    private static Corpus some(Split split, int sentences, int longest) {
        List<AnnotatedSentence> shuffled = new ArrayList<>();
        ENGLISH.split(split).sentences().stream()
                .filter(sentence -> sentence.text().length() <= longest)
                .forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(5));
        for (Stance stance : ENGLISH.schema().stances()) {
            AnnotatedSentence holding =
                    shuffled.stream()
                            .filter(one -> one.actors().stream().anyMatch(a -> a.holds(stance)))
                            .findFirst()
                            .orElseThrow();
            shuffled.remove(holding);
            shuffled.add(0, holding);
        }
        return new Corpus(ENGLISH.schema(), shuffled.subList(0, sentences));
    }

    /**
     * What the network has to beat. Holding every stance and holding none are the constant answers;
     * the keywords are the cues of all training sentences, and go to the actor that is nearest.
     */
    @Test
    void itLearnsToReadWhatKeywordsCannot() {
        // Short sentences, as more of them can be learnt from in the time that a test may take.
        Corpus train = some(Split.TRAIN, 640, SHORT);
        List<AnnotatedSentence> heldOut = some(Split.TEST, 120, SHORT).sentences();
        TrainingConfig config =
                TrainingConfig.of(
                        Map.of(
                                "epochs", "4",
                                "frozen-layers", "3",
                                "learning-rate", "2e-4",
                                "head-learning-rate", "1e-3"));

        StanceModel model = new StanceModelTrainer(config).train(train, some(Split.DEV, 60, SHORT));

        Evaluator evaluator = new Evaluator(ENGLISH.schema(), BootstrapOptions.none());
        double network;
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            network = microF1(evaluator, heldOut, classifier.classifyQueries(queries(heldOut)));
        }
        double everything = microF1(evaluator, heldOut, Rules.everything(heldOut));
        double keywords = microF1(evaluator, heldOut, Rules.keywords(train, heldOut));
        assertTrue(
                network > 0.4 && network > keywords + 0.05 && network > everything + 0.05,
                "network " + network + ", keywords " + keywords + ", everything " + everything);
    }

    private static List<io.github.stance4j.SentenceQuery> queries(List<AnnotatedSentence> gold) {
        return gold.stream().map(AnnotatedSentence::query).toList();
    }

    private static double microF1(
            Evaluator evaluator, List<AnnotatedSentence> gold, List<List<ActorStance>> answers) {
        return evaluator
                .givenActors(gold, answers)
                .metric("stances:micro.f1")
                .value()
                .orElseThrow();
    }

    @Test
    void oneSeedGivesOneModel() {
        TrainingConfig config = TrainingConfig.of(Map.of("epochs", "1", "seed", "3"));
        Corpus train = some(Split.TRAIN, 24);
        Corpus dev = some(Split.DEV, 8);

        StanceModel one = new StanceModelTrainer(config).train(train, dev);
        StanceModel again = new StanceModelTrainer(config).train(train, dev);

        assertEquals(one.weights(), again.weights());
        assertEquals(one.calibration(), again.calibration());
        assertEquals(one.provenance().dataSha256(), again.provenance().dataSha256());
    }

    @Test
    void theModelSaysWhereItComesFrom() {
        Corpus train = some(Split.TRAIN, 16);
        TrainingConfig config = TrainingConfig.of(Map.of("epochs", "1", "seed", "9"));
        List<Integer> epochs = new ArrayList<>();
        TrainingListener listener =
                new TrainingListener() {
                    @Override
                    public void evaluated(EpochReport report) {
                        epochs.add(report.epoch());
                    }
                };

        StanceModel model =
                new StanceModelTrainer(config, listener).train(train, some(Split.DEV, 8));

        assertEquals(List.of(1), epochs);
        assertEquals(9, model.provenance().seed());
        assertEquals("all-MiniLM-L6-v2", model.provenance().baseEncoder());
        assertEquals(16, model.provenance().splits().get("train").sentences());
        assertEquals(config.toMap(), model.provenance().configuration());
        assertEquals("1.0.0-M2.1", model.provenance().versions().get("nd4j"));
        assertEquals(
                List.of(Stance.CONDEMNATION, Stance.DE_ESCALATION_CALL, Stance.MEDIATION_OFFER),
                model.schema().stances());
    }

    @Test
    void anEmptySplitIsRefused() {
        Corpus empty = new Corpus(ENGLISH.schema(), List.of());
        StanceModelTrainer trainer = new StanceModelTrainer(TrainingConfig.defaults());
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> trainer.train(some(Split.TRAIN, 2), empty))
                        .getMessage();
        assertTrue(message.contains("found 2 to train on and 0 for development"), message);
    }
}
