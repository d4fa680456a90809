// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproductionTest {

    private static final Corpus CORPUS = SmallCorpora.divided(48);
    private static final TrainingConfig CONFIG = SmallCorpora.config(Map.of("seed", "5"));

    @TempDir Path folder;

    private static StanceModel model;

    @BeforeAll
    static void train() {
        TrainingSplits splits = TrainingSplits.of(CORPUS, CONFIG);
        model = new StanceModelTrainer(CONFIG).train(splits.train(), splits.dev());
    }

    private static ReproductionResult run(StanceModel one) {
        return Reproduction.of(one, CORPUS, Optional.empty()).run(TrainingListener.NONE);
    }

    private static StanceModel with(Map<String, String> settings, Map<String, String> versions) {
        Provenance old = model.provenance();
        Map<String, String> configuration = new LinkedHashMap<>(old.configuration());
        configuration.putAll(settings);
        Map<String, String> otherVersions = new LinkedHashMap<>(old.versions());
        otherVersions.putAll(versions);
        return model.withProvenance(
                old.withConfiguration(configuration).withVersions(otherVersions));
    }

    @Test
    void aModelThatWasWrittenComesOutTheSame() {
        Path file = folder.resolve("my.stance");
        model.write(file);

        ReproductionResult result = run(StanceModel.read(file));

        assertTrue(result.same());
        assertEquals(model.weightsSha256(), result.again().weightsSha256());
        assertEquals(new WeightComparison(model.weights().size(), 0, 0, ""), result.weights());
        assertTrue(result.predictions().actors() > 10);
        assertEquals(List.of(), result.reasons());
        assertEquals(List.of(), result.versions());
    }

    @Test
    void whatDiffersIsToldWithWhatItMayComeFrom() {
        WeightTensor first = model.weights().get(0);
        float[] values = first.values();
        values[1] += 0.5f;
        List<WeightTensor> weights = new ArrayList<>(model.weights());
        weights.set(0, WeightTensor.of(first.name(), first.shape(), values));
        Provenance old = with(Map.of(), Map.of("java", "1.4.2")).provenance();

        ReproductionResult result = run(model.withProvenance(old).withWeights(weights));

        assertFalse(result.same());
        assertEquals(1, result.weights().different());
        assertEquals(0.5, result.weights().greatest(), 1e-3);
        assertEquals(first.name(), result.weights().where());
        assertTrue(
                result.reasons().get(0).startsWith("java was 1.4.2, is "),
                result.reasons()::toString);
        assertEquals(1, result.versions().size());
    }

    @Test
    void asManyThreadsAreTakenAsTheModelTook() {
        StanceModel one = with(Map.of(), Map.of("threads", "1"));
        StanceModel set = with(Map.of("threads", "1"), Map.of("threads", "2"));

        Reproduction likeOne = Reproduction.of(one, CORPUS, Optional.empty());
        Reproduction asSet = Reproduction.of(set, CORPUS, Optional.empty());

        assertEquals(1, likeOne.config().threads());
        assertEquals(List.of(), likeOne.differences());
        assertEquals(
                List.of(
                        "threads was 2, is 1: with other numbers of threads the last digits of"
                                + " products differ"),
                asSet.differences().stream().map(VersionDifference::text).toList());
    }

    @Test
    void otherSeedsGiveOtherWeightsAndAnswers() {
        ReproductionResult result = run(with(Map.of("seed", "6"), Map.of()));

        assertFalse(result.same());
        assertTrue(result.weights().different() > 0);
        assertTrue(result.predictions().greatest() > 0);
        assertTrue(result.reasons().get(0).startsWith("versions and threads are as they were"));
    }

    @Test
    void anotherCorpusIsRefused() {
        String message = refusal(model, SmallCorpora.divided(40));

        assertTrue(
                message.startsWith(
                        "These are not the sentences that the model was trained on: found train"),
                message);
        assertTrue(
                message.contains("with SHA-256 " + model.provenance().dataSha256() + ". Give"),
                message);
    }

    private static String refusal(StanceModel one, Corpus corpus) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> Reproduction.of(one, corpus, Optional.empty()))
                .getMessage();
    }

    @Test
    void settingsOfAnotherReleaseAreTold() {
        String message = refusal(with(Map.of("telepathy", "1"), Map.of("stance4j", "9.9")), CORPUS);

        assertTrue(
                message.startsWith(
                        "The model was trained by stance4j 9.9 with settings that this release does"
                                + " not take: There is no setting \"telepathy\""),
                message);
    }

    @Test
    void theModelToStartFromIsAskedFor() {
        String start = "parent, SHA-256 of its weights " + model.weightsSha256();

        assertEquals(
                "The training started from " + start + "; found no model to start from",
                refusal(with(Map.of("started-from", start), Map.of()), CORPUS));
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reproduction.of(model, CORPUS, Optional.of(model)))
                        .getMessage()
                        .startsWith("The training started from the published encoder; found "));
    }

    @Test
    void aModelOfBytesIsRefused() {
        List<WeightTensor> weights = new ArrayList<>(model.weights());
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).shape().length == 2) {
                weights.set(i, weights.get(i).as(WeightType.INT8_COLUMNS));
                break;
            }
        }

        assertTrue(
                refusal(model.withWeights(weights), CORPUS)
                        .startsWith("The model has bytes for weights"));
    }

    @Test
    void tensorsThatOnlyOneHasDiffer() {
        StanceModel fewer = model.withWeights(model.weights().subList(1, model.weights().size()));

        WeightComparison lost = WeightComparison.of(model, fewer);
        WeightComparison found = WeightComparison.of(fewer, model);

        assertEquals(lost, found);
        assertEquals(
                new WeightComparison(
                        model.weights().size(),
                        1,
                        Double.POSITIVE_INFINITY,
                        model.weights().get(0).name()),
                lost);
    }
}
