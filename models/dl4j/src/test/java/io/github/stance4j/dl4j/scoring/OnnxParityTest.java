// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.ModelStanceClassifier;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.onnx.OnnxStanceEngine;
import io.github.stance4j.onnx.graph.EncoderGraph;
import io.github.stance4j.onnx.graph.HeadsGraph;
import io.github.stance4j.onnx.graph.Weight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both engines compute the same network. */
class OnnxParityTest {

    private static final float TOLERANCE = 1e-3f;

    private static final List<SentenceQuery> QUERIES =
            List.of(
                    new SentenceQuery(
                            "Norway denounced the coup and offered to host talks.",
                            List.of(
                                    ActorQuery.of(0, 6).toward(new Span(21, 25)),
                                    ActorQuery.of(21, 25),
                                    ActorQuery.of(0, 52))),
                    new SentenceQuery("Peru left.", List.of(ActorQuery.of(0, 4))),
                    new SentenceQuery(
                            "It rained. ".repeat(300) + "Chile left.",
                            List.of(ActorQuery.of(3300, 3305))));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLogitsOfBothEnginesAreTheSame(boolean targets) {
        StanceModel model = SmallModels.model(targets);
        try (ModelStanceClassifier dl4j =
                        (ModelStanceClassifier)
                                Dl4jStanceEngine.open(model, LoadOptions.defaults());
                ModelStanceClassifier onnx =
                        (ModelStanceClassifier)
                                OnnxStanceEngine.open(model, LoadOptions.defaults())) {
            List<List<ActorLogits>> expected = dl4j.logits(QUERIES);
            List<List<ActorLogits>> actual = onnx.logits(QUERIES);

            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i).size(), actual.get(i).size());
                for (int j = 0; j < expected.get(i).size(); j++) {
                    assertSame(expected.get(i).get(j), actual.get(i).get(j));
                }
            }
            List<String> sentences = QUERIES.stream().map(SentenceQuery::sentence).toList();
            assertFoundAlike(dl4j.classifyAll(sentences), onnx.classifyAll(sentences));
        }
    }

    private static void assertFoundAlike(
            List<List<ActorStance>> expected, List<List<ActorStance>> actual) {
        assertEquals(spans(expected), spans(actual));
        assertFalse(spans(expected).stream().allMatch(List::isEmpty), "nobody was found");
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < expected.get(i).size(); j++) {
                ActorStance other = actual.get(i).get(j);
                expected.get(i)
                        .get(j)
                        .stances()
                        .forEach(
                                (stance, p) ->
                                        assertEquals(p, other.probability(stance), TOLERANCE));
                expected.get(i)
                        .get(j)
                        .labels()
                        .forEach(
                                (set, labels) ->
                                        labels.scores()
                                                .forEach(
                                                        (label, p) ->
                                                                assertEquals(
                                                                        p,
                                                                        other.labels()
                                                                                .get(set)
                                                                                .scores()
                                                                                .get(label),
                                                                        TOLERANCE)));
            }
        }
    }

    private static List<List<Span>> spans(List<List<ActorStance>> found) {
        return found.stream()
                .map(actors -> actors.stream().map(ActorStance::span).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theGraphsHaveAllWeightsThatAreTrained(boolean targets) {
        StanceModel model = SmallModels.model(targets);
        Set<String> trained =
                model.weights().stream().map(WeightTensor::name).collect(Collectors.toSet());
        Set<String> used =
                Stream.of(
                                EncoderGraph.of(model.network(), any -> WeightType.FLOAT16),
                                HeadsGraph.of(model.network(), model.schema()))
                        .flatMap(graph -> graph.weights().stream())
                        .map(Weight::name)
                        .collect(Collectors.toSet());

        assertEquals(trained, used);
    }

    private static void assertSame(ActorLogits expected, ActorLogits actual) {
        assertArrayEquals(expected.stances(), actual.stances(), TOLERANCE);
        for (int set = 0; set < expected.labelSets().length; set++) {
            assertArrayEquals(expected.labelSets()[set], actual.labelSets()[set], TOLERANCE);
        }
    }
}
