// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.dl4j.ClassWeights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each answer counts in the loss.
 *
 * <p>An answer that is a share s of all answers to one of k labels is 1 / (k s) times as rare as it
 * would be if all were even; a stance has two answers.
 */
final class LabelWeights {

    private final Map<String, Float> weights = new HashMap<>();

    private LabelWeights() {}

    /** Counts the labels of what is trained on. */
    static LabelWeights of(ClassWeights setting, List<TrainingExample> examples) {
        LabelWeights result = new LabelWeights();
        if (setting == ClassWeights.NONE) {
            return result;
        }
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (TrainingExample example : examples) {
            for (TrainingExample.Actor actor : example.actors()) {
                count(actor.labels(), counts);
            }
        }
        counts.forEach(
                (question, answers) -> {
                    double all = answers.values().stream().mapToInt(Integer::intValue).sum();
                    answers.forEach(
                            (answer, number) ->
                                    result.weights.put(
                                            question + answer,
                                            (float)
                                                    setting.weight(
                                                            all / (answers.size() * number))));
                });
        return result;
    }

    private static void count(AnnotatedActor actor, Map<String, Map<String, Integer>> counts) {
        actor.stances()
                .forEach(
                        (stance, held) ->
                                counts.computeIfAbsent(question(stance), q -> new HashMap<>())
                                        .merge(answer(held), 1, Integer::sum));
        actor.labels()
                .forEach(
                        (set, label) ->
                                counts.computeIfAbsent(question(set), q -> new HashMap<>())
                                        .merge(label, 1, Integer::sum));
    }

    private static String question(Stance stance) {
        return "stance:" + stance.name() + " ";
    }

    private static String question(String set) {
        return "class:" + set + " ";
    }

    private static String answer(boolean held) {
        return held ? "1" : "0";
    }

    /** Returns the weight of an actor's holding a stance or not. */
    float of(Stance stance, boolean held) {
        return weights.getOrDefault(question(stance) + answer(held), 1f);
    }

    /** Returns the weight of a label. */
    float of(LabelSet set, String label) {
        return weights.getOrDefault(question(set.name()) + label, 1f);
    }
}
