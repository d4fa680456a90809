// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A label that was answered otherwise than it was annotated.
 *
 * @param sentence the index of the sentence
 * @param actor the index of its actor
 * @param subject {@code stance:NAME} or {@code class:NAME}
 * @param kind what is wrong
 * @param distance how far the probability of what was annotated is from 1, in [0, 1]
 */
record LabelError(int sentence, int actor, String subject, Kind kind, double distance) {

    /** What can be wrong. */
    enum Kind {
        MISSED("missed"),
        FALSE_ALARM("false alarm"),
        WRONG_LABEL("wrong label");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Returns every error about a given actor, that with the greatest distance first; of equal ones
     * in the order of the corpus.
     */
    static List<LabelError> of(
            LabelSchema schema, List<AnnotatedSentence> gold, List<List<ActorStance>> answers) {
        List<LabelError> errors = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                AnnotatedActor actor = actors.get(j);
                ActorStance answer = answers.get(i).get(j);
                for (Stance stance : schema.stances()) {
                    stanceError(i, j, stance, actor, answer).ifPresent(errors::add);
                }
                for (LabelSet set : schema.labelSets()) {
                    labelError(i, j, set.name(), actor, answer).ifPresent(errors::add);
                }
            }
        }
        errors.sort(Comparator.comparingDouble(error -> -error.distance()));
        return errors;
    }

    private static Optional<LabelError> stanceError(
            int i, int j, Stance stance, AnnotatedActor actor, ActorStance answer) {
        boolean held = actor.holds(stance);
        if (!actor.isAnnotated(stance) || held == answer.holds(stance)) {
            return Optional.empty();
        }
        double probability = answer.probability(stance);
        return Optional.of(
                new LabelError(
                        i,
                        j,
                        "stance:" + stance.name(),
                        held ? Kind.MISSED : Kind.FALSE_ALARM,
                        held ? 1 - probability : probability));
    }

    private static Optional<LabelError> labelError(
            int i, int j, String set, AnnotatedActor actor, ActorStance answer) {
        Optional<String> annotated = actor.label(set);
        if (annotated.isEmpty() || annotated.get().equals(answer.label(set))) {
            return Optional.empty();
        }
        LabelDistribution distribution = answer.labels().get(set);
        return Optional.of(
                new LabelError(
                        i,
                        j,
                        "class:" + set,
                        Kind.WRONG_LABEL,
                        1 - distribution.scores().getOrDefault(annotated.get(), 0.0)));
    }
}
