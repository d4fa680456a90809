// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How a system came out.
 *
 * @param answers what it answered
 * @param evaluations the figures in each setting
 * @param peakBytes the most memory that was resident, if that is known for this system alone
 */
record SystemResult(
        SystemAnswers answers, Map<Setting, Evaluation> evaluations, OptionalLong peakBytes) {

    /**
     * Evaluates answers.
     *
     * @throws CommandException if another's classifier gave answers that are none
     */
    static SystemResult of(
            Evaluator evaluator,
            List<AnnotatedSentence> gold,
            SystemAnswers answers,
            OptionalLong peakBytes) {
        Map<Setting, Evaluation> evaluations = new LinkedHashMap<>();
        answers.answers()
                .forEach(
                        (setting, given) ->
                                evaluations.put(
                                        setting,
                                        answers.system()
                                                .guarded(
                                                        () ->
                                                                evaluator.evaluate(
                                                                        setting, gold, given))));
        return new SystemResult(answers, evaluations, peakBytes);
    }

    String name() {
        return answers.system().name();
    }

    double sentencesPerSecond(Setting setting) {
        return evaluations.get(setting).sentences() / answers.seconds().get(setting);
    }
}
