// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Int8ModelsTest {

    private static final StanceModel MODEL = SmallModels.model(false);
    private static final StanceModel BYTES = Int8Models.of(MODEL);

    private static List<Double> expected() {
        try (OnnxNetwork network = new OnnxNetwork(MODEL, OnnxRuntimeLibrary.load(), 1)) {
            return new ModelSamples(MODEL).answers(network, MODEL.calibration());
        }
    }

    @Test
    void roundingIsNoFault() {
        double furthest = Int8Models.check(expected(), BYTES);

        assertTrue(furthest > 0 && furthest < 0.15, "It is " + furthest);
    }

    @Test
    void eachMatrixWithTheWrongSignIsAFault() {
        List<Double> expected = expected();
        List<String> matrices =
                BYTES.weights().stream()
                        .filter(tensor -> tensor.type() == WeightType.INT8_COLUMNS)
                        .map(WeightTensor::name)
                        .toList();

        assertEquals(8, matrices.size());
        for (String matrix : matrices) {
            StanceModel wrong =
                    BYTES.withWeights(
                            BYTES.weights().stream()
                                    .map(one -> one.name().equals(matrix) ? negative(one) : one)
                                    .toList());
            String message =
                    assertThrows(
                                    IllegalStateException.class,
                                    () -> Int8Models.check(expected, wrong),
                                    matrix)
                            .getMessage();
            assertTrue(message.contains("at most 0.010 and 0.15 were expected"), message);
        }
    }

    @Test
    void batchesOfBytesAreComputedBesideEachOtherAndThoseOfFloatsOneAfterTheOther() {
        assertEquals(3, batchesAtOnce(BYTES, 3));
        assertEquals(1, batchesAtOnce(BYTES, 1));
        assertEquals(1, batchesAtOnce(MODEL, 3));
    }

    private static int batchesAtOnce(StanceModel model, int threads) {
        try (OnnxNetwork network = new OnnxNetwork(model, OnnxRuntimeLibrary.load(), threads)) {
            return network.batchesAtOnce();
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameAnswersAlsoWhenInterrupted() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sentences.add("Norway denounced the coup" + ", Peru said".repeat(i % 7) + ".");
        }
        List<List<ActorStance>> expected = found(sentences, 1);
        List<List<ActorStance>> found;
        try {
            Thread.currentThread().interrupt();
            found = found(sentences, 4);
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        assertTrue(expected.stream().anyMatch(actors -> !actors.isEmpty()));
        for (int i = 0; i < expected.size(); i++) {
            assertAlike(expected.get(i), found.get(i));
        }
    }

    /** Batches differ, and so may the order in which a processor adds. */
    private static void assertAlike(List<ActorStance> expected, List<ActorStance> found) {
        assertEquals(
                expected.stream().map(ActorStance::span).toList(),
                found.stream().map(ActorStance::span).toList());
        for (int i = 0; i < expected.size(); i++) {
            ActorStance actual = found.get(i);
            expected.get(i)
                    .stances()
                    .forEach((stance, p) -> assertEquals(p, actual.probability(stance), 1e-2));
        }
    }

    private static List<List<ActorStance>> found(List<String> sentences, int threads) {
        LoadOptions options = LoadOptions.builder().threads(threads).build();
        try (StanceClassifier classifier = OnnxStanceEngine.open(BYTES, options)) {
            return classifier.classifyAll(sentences);
        }
    }

    private static WeightTensor negative(WeightTensor tensor) {
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
        return WeightTensor.of(tensor.name(), tensor.shape(), values).as(tensor.type());
    }

    @Test
    void whatIsNoNumberIsAFault() {
        List<Double> expected = expected();
        expected.set(3, Double.NaN);

        assertThrows(IllegalStateException.class, () -> Int8Models.check(expected, BYTES));
    }
}
