// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import java.util.ArrayList;
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
        five = trained("5");
        six = trained("6");
    }

    private static StanceModel trained(String seed) {
        TrainingConfig config = SmallCorpora.config(Map.of("seed", seed, "epochs", "1"));
        TrainingSplits splits = TrainingSplits.of(CORPUS, config);
        return new StanceModelTrainer(config).train(splits.train(), splits.dev());
    }

    @Test
    void everyWeightIsTheMeanAndTheProvenanceTellsOfWhat() {
        StanceModel mean = ModelAverage.of(List.of(five, six), CORPUS);

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
                "seed 5 with weights of SHA-256 "
                        + five.weightsSha256()
                        + ", seed 6 with weights of SHA-256 "
                        + six.weightsSha256(),
                provenance.configuration().get("averaged"));
        assertEquals(five.provenance().dataSha256(), provenance.dataSha256());
        assertEquals(five.provenance().metrics().keySet(), provenance.metrics().keySet());
        assertNotEquals(five.calibration(), mean.calibration());
    }

    @Test
    void aMeanIsNeitherAveragedNorTrainedAgain() {
        StanceModel mean = ModelAverage.of(List.of(five, six), CORPUS);

        assertTrue(refusal(CORPUS, mean, five).startsWith("A model is a mean already; average"));
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reproduction.of(mean, CORPUS, Optional.empty()))
                        .getMessage()
                        .startsWith("The model is the mean of trainings (seed 5 with weights of"));
    }

    @Test
    void whatCantBeAveragedIsRefused() {
        assertEquals("A mean is one of at least two models, found 1", refusal(CORPUS, five));
        assertEquals(
                "Found models with the same weights, expected trainings with different seeds",
                refusal(CORPUS, five, six, five));
        assertEquals(
                "The models differ in their epochs: found 2 beside 1, expected trainings that"
                        + " differ in their seed only",
                refusal(CORPUS, five, with(six, "epochs", "2")));
        assertTrue(
                refusal(SmallCorpora.divided(40), five, six)
                        .startsWith("These are not the sentences that the model was trained on"));
        List<WeightTensor> bytes = new ArrayList<>(six.weights());
        bytes.replaceAll(
                tensor -> tensor.shape().length == 2 ? tensor.as(WeightType.INT8_COLUMNS) : tensor);
        assertTrue(
                refusal(CORPUS, five, six.withWeights(bytes))
                        .startsWith("A model has bytes for weights"));
    }

    private static String refusal(Corpus corpus, StanceModel... models) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> ModelAverage.of(List.of(models), corpus))
                .getMessage();
    }

    private static StanceModel with(StanceModel model, String setting, String value) {
        Provenance old = model.provenance();
        Map<String, String> configuration = new LinkedHashMap<>(old.configuration());
        configuration.put(setting, value);
        return model.withProvenance(old.withConfiguration(configuration));
    }
}
