// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.StanceModel;
import java.util.List;

/** What a model can be measured by. */
final class Measures {

    private Measures() {}

    /**
     * Returns the settings in which a model can be measured, the one that counts first. Nobody
     * finds a target, and a model may not find actors.
     */
    static List<Setting> settings(StanceModel model) {
        return model.network().needsGivenActors()
                ? List.of(Setting.GIVEN_ACTORS)
                : List.of(Setting.END_TO_END, Setting.GIVEN_ACTORS);
    }

    /** Returns the figure that models with these labels are compared by. */
    static String headline(LabelSchema schema) {
        return schema.stances().isEmpty()
                ? "class:" + schema.labelSets().get(0).name() + ".macro_f1"
                : "stances:micro.f1";
    }

    /** Asks a classifier in one of the settings. */
    static List<List<ActorStance>> answers(
            Setting setting, StanceClassifier classifier, List<AnnotatedSentence> gold) {
        return switch (setting) {
            case GIVEN_ACTORS ->
                    classifier.classifyQueries(
                            gold.stream().map(AnnotatedSentence::query).toList());
            case END_TO_END ->
                    classifier.classifyAll(gold.stream().map(AnnotatedSentence::text).toList());
        };
    }
}
