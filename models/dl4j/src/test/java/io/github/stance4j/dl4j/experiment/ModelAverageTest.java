// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelAverageTest {

    private static final Corpus CORPUS = SmallCorpora.divided(48);

    private static StanceModel five;
    private static StanceModel six;

    @BeforeAll
    static void train() {
        five = trained(CORPUS, Map.of("seed", "5"));
        six = trained(CORPUS, Map.of("seed", "6", "head-seed", "5", "learning-rate", "1e-4"));
    }

    private static Corpus divided(long seed) {
        return SmallCorpora.of(48)
                .withSplits(seed, Map.of(Split.TRAIN, 0.5, Split.DEV, 0.25, Split.TEST, 0.25));
    }

    private static StanceModel trained(Corpus corpus, Map<String, String> settings) {
        TrainingConfig config = SmallCorpora.config(settings);
        TrainingSplits splits = TrainingSplits.of(corpus, config);
        return new StanceModelTrainer(config).train(splits.train(), splits.dev());
    }

    @Test
    void everyWeightIsTheMeanAndTheProvenanceTellsOfWhat() {
        StanceModel mean = ModelAverage.of(List.of(five, six), List.of(CORPUS));

        for (int i = 0; i < mean.weights().size(); i++) {
            WeightTensor one = five.weights().get(i);
            float[] expected = one.values();
            float[] other = six.weights().get(i).values();
            for (int j = 0; j < expected.length; j++) {
                expected[j] = (expected[j] + other[j]) / 2;
            }
            assertEquals(one.name(), mean.weights().get(i).name());
            // Weights are rounded to half precision; the delta lets 0 be -0.
            assertArrayEquals(
                    WeightTensor.of(one.name(), one.shape(), expected).values(),
                    mean.weights().get(i).values(),
                    Float.MIN_VALUE);
        }
        assertNotEquals(five.weightsSha256(), mean.weightsSha256());
        Provenance provenance = mean.provenance();
        assertEquals(
                "seed 5 on sentences of SHA-256 "
                        + five.provenance().dataSha256()
                        + " with weights of SHA-256 "
                        + five.weightsSha256()
                        + ", seed 6, head-seed 5, learning-rate 0.0001 on sentences of SHA-256 "
                        + five.provenance().dataSha256()
                        + " with weights of SHA-256 "
                        + six.weightsSha256(),
                provenance.configuration().get("averaged"));
        assertEquals(five.provenance().dataSha256(), provenance.dataSha256());
        assertEquals(five.provenance().metrics().keySet(), provenance.metrics().keySet());
        assertNotEquals(five.calibration(), mean.calibration());
    }

    @Test
    void aMeanIsNeitherAveragedNorTrainedAgain() {
        StanceModel mean = ModelAverage.of(List.of(five, six), List.of(CORPUS));

        assertTrue(refusal(CORPUS, mean, five).startsWith("A model is a mean already; average"));
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reproduction.of(mean, CORPUS, Optional.empty()))
                        .getMessage()
                        .startsWith("The model is the mean of trainings (seed 5 on sentences of"));
    }

    @Test
    void whatCantBeAveragedIsRefused() {
        assertEquals("A mean is one of at least two models, found 1", refusal(CORPUS, five));
        assertEquals(
                "Found models with the same weights, expected trainings that differ",
                refusal(CORPUS, five, six, five));
        assertEquals(
                "The models differ in their head-seed (which is the seed where it is 0): found 6"
                        + " beside 5, expected trainings that started from the same weights",
                refusal(CORPUS, five, with(six, "head-seed", "0")));
        assertEquals(
                "The models differ in their encoder: found another beside all-MiniLM-L6-v2,"
                        + " expected trainings that started from the same weights",
                refusal(CORPUS, five, with(six, "started-from", "another")));
        assertTrue(
                refusal(SmallCorpora.divided(40), five, six)
                        .startsWith("No model was trained on the first corpus, whose"));
        List<WeightTensor> bytes = new ArrayList<>(six.weights());
        bytes.replaceAll(
                tensor -> tensor.shape().length == 2 ? tensor.as(WeightType.INT8_COLUMNS) : tensor);
        assertTrue(
                refusal(CORPUS, five, six.withWeights(bytes))
                        .startsWith("A model has bytes for weights"));
    }

    @Test
    void modelsOfSeveralCorporaAreMeasuredByTheFirstOnesSentencesWhichNoneHasSeen() {
        Corpus part = new Corpus(CORPUS.schema(), CORPUS.sentences().subList(0, 30));
        Corpus otherwise = divided(4);
        StanceModel ofPart = trained(part, Map.of("seed", "6", "head-seed", "5"));

        StanceModel mean = ModelAverage.of(List.of(ofPart, five), List.of(CORPUS, part));

        assertEquals(5, mean.provenance().seed());
        assertEquals(five.provenance().splits(), mean.provenance().splits());
        assertTrue(
                refusal(List.of(CORPUS), five, ofPart)
                        .startsWith("The corpus of a model is not given: found train "));
        StanceModel ofOtherwise = trained(otherwise, Map.of("seed", "6", "head-seed", "5"));
        String seen = refusal(List.of(CORPUS, otherwise), five, ofOtherwise);
        assertTrue(
                seen.matches(
                        "Found \\d+ sentences outside of the first corpus's training split that a"
                                + " model has learnt from, expected none; one is: .*"),
                seen);
    }

    @Test
    void trainingsWithOneHeadSeedStartFromTheSameWeights() {
        Map<String, String> still =
                Map.of("head-learning-rate", "1e-30", "learning-rate", "1e-30", "seed", "5");
        Map<String, String> same = new HashMap<>(still);
        same.putAll(Map.of("seed", "6", "head-seed", "5"));
        Map<String, String> other = new HashMap<>(still);
        other.put("seed", "6");

        StanceModel start = trained(CORPUS, still);

        assertEquals(0, greatestDifference(start, trained(CORPUS, same)));
        assertTrue(greatestDifference(start, trained(CORPUS, other)) > 0.1);
    }

    private static double greatestDifference(StanceModel one, StanceModel other) {
        double greatest = 0;
        for (int i = 0; i < one.weights().size(); i++) {
            float[] ones = one.weights().get(i).values();
            float[] others = other.weights().get(i).values();
            for (int j = 0; j < ones.length; j++) {
                greatest = Math.max(greatest, Math.abs(ones[j] - others[j]));
            }
        }
        return greatest;
    }

    private static String refusal(Corpus corpus, StanceModel... models) {
        return refusal(List.of(corpus), models);
    }

    private static String refusal(List<Corpus> corpora, StanceModel... models) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> ModelAverage.of(List.of(models), corpora))
                .getMessage();
    }

    private static StanceModel with(StanceModel model, String setting, String value) {
        Provenance old = model.provenance();
        Map<String, String> configuration = new LinkedHashMap<>(old.configuration());
        configuration.put(setting, value);
        return model.withProvenance(old.withConfiguration(configuration));
    }
}
