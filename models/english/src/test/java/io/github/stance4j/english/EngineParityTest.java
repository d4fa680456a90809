// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine that scores the model says what the engine that trained it says. */
class EngineParityTest {

    private static final double TOLERANCE = 1e-3;

    @Test
    void bothEnginesDecideTheSameOnTheWholeTestSplit() {
        List<String> sentences =
                EnglishCorpus.load().split(Split.TEST).sentences().stream()
                        .map(AnnotatedSentence::text)
                        .toList();
        List<List<ActorStance>> expected = answers("dl4j", sentences);
        List<List<ActorStance>> actual = answers("onnx", sentences);

        double furthest = 0;
        for (int i = 0; i < sentences.size(); i++) {
            assertEquals(decisions(expected.get(i)), decisions(actual.get(i)), sentences.get(i));
            for (int j = 0; j < expected.get(i).size(); j++) {
                furthest =
                        Math.max(furthest, distance(expected.get(i).get(j), actual.get(i).get(j)));
            }
        }
        assertTrue(furthest <= TOLERANCE, "The furthest probability is " + furthest + " away");
    }

    private static List<List<ActorStance>> answers(String engine, List<String> sentences) {
        try (StanceClassifier classifier =
                StanceClassifier.load(LoadOptions.builder().engine(engine).build())) {
            return classifier.classifyAll(sentences);
        }
    }

    private static List<String> decisions(List<ActorStance> actors) {
        return actors.stream()
                .map(
                        actor ->
                                actor.span()
                                        + " "
                                        + actor.held().stream()
                                                .map(Object::toString)
                                                .sorted()
                                                .toList()
                                        + " "
                                        + actor.label("sentiment"))
                .toList();
    }

    private static double distance(ActorStance one, ActorStance other) {
        Map<String, Double> scores = scores(one);
        return scores(other).entrySet().stream()
                .mapToDouble(entry -> Math.abs(entry.getValue() - scores.get(entry.getKey())))
                .max()
                .orElse(0);
    }

    private static Map<String, Double> scores(ActorStance actor) {
        Map<String, Double> scores =
                actor.stances().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().toString(), Map.Entry::getValue));
        scores.putAll(actor.labels().get("sentiment").scores());
        return scores;
    }
}
