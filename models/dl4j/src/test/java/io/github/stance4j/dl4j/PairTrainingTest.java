// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.Span;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.scoring.Dl4jStanceEngine;
import io.github.stance4j.model.StanceModel;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a corpus of pairs is trained with: marks, given actors, exclusive labels. */
class PairTrainingTest {

    private static final Corpus PAIRS =
            CorpusReader.read(
                    new StringReader(
                            """
                            sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,class:relation,split
                            1,Peru praised Chile.,Peru,0,4,Chile,13,18,friendly,train
                            2,Chad shelled Mali.,Chad,0,4,Mali,13,17,hostile,train
                            3,Oman thanked Iraq.,Oman,0,4,Iraq,13,17,friendly,train
                            4,Laos invaded Nepal.,Laos,0,4,Nepal,13,18,hostile,train
                            5,Cuba greeted Malta.,Cuba,0,4,Malta,13,18,friendly,dev
                            6,Togo bombed Ghana.,Togo,0,4,Ghana,12,17,hostile,dev
                            """),
                    "pairs");

    /** Frozen layers are quick, and keep what they start from. */
    private static final TrainingConfig CONFIG =
            TrainingConfig.of(
                    Map.of(
                            "epochs", "1",
                            "frozen-layers", "6",
                            "entity-markers", "true",
                            "tagger-loss-weight", "0",
                            "label-smoothing", "0.1",
                            "consistency", "1"));

    private static StanceModel model;

    @BeforeAll
    static void train() {
        model =
                new StanceModelTrainer(CONFIG)
                        .train(PAIRS.split(Split.TRAIN), PAIRS.split(Split.DEV));
    }

    @Test
    void theModelScoresPairsWithTheirMarks() {
        assertTrue(model.network().markers());
        assertTrue(model.network().targets());
        String sentence = "Peru told Chile that Bolivia was right.";
        ActorQuery peru = ActorQuery.of(0, 4);
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            List<ActorStance> answers =
                    classifier.classify(
                            sentence,
                            List.of(peru.toward(new Span(10, 15)), peru.toward(new Span(21, 28))));

            assertNotEquals(answers.get(0).labels(), answers.get(1).labels());
        }
    }

    @Test
    void theModelRefusesToFindActorsWhichItHasNotLearnt() {
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            String message =
                    assertThrows(
                                    ModelFormatException.class,
                                    () -> classifier.classify("Peru praised Chile."))
                            .getMessage();

            assertTrue(message.endsWith("Give the actors"), message);
        }
    }

    @Test
    void aListOfNoSentencesIsAnsweredByIt() {
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            assertEquals(List.of(), classifier.classifyAll(List.<String>of()));
        }
    }

    @Test
    void aTrainingCanStartFromWhatAnEncoderHasLearnt() {
        TrainingConfig whole =
                TrainingConfig.of(
                        Map.of("epochs", "1", "entity-markers", "true", "tagger-loss-weight", "0"));
        StanceModel learnt =
                new StanceModelTrainer(whole)
                        .train(PAIRS.split(Split.TRAIN), PAIRS.split(Split.DEV));

        StanceModel started =
                new StanceModelTrainer(CONFIG)
                        .startingFrom(learnt)
                        .train(PAIRS.split(Split.TRAIN), PAIRS.split(Split.DEV));

        String weight = "layer5_innerWeight";
        assertNotEquals(model.weight(weight), started.weight(weight));
        assertEquals(learnt.weight(weight), started.weight(weight));
        String from = started.provenance().configuration().get("started-from");
        assertTrue(from.startsWith("stance4j, SHA-256 of its weights "), from);
    }
}
