// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.evaluation.Evaluation;
import java.util.List;

/**
 * What was evaluated on what, and how it came out.
 *
 * @param corpus the name of the corpus
 * @param split which sentences of it
 * @param model the name of the model
 * @param sentences how many sentences
 * @param evaluations one a setting
 */
record EvaluationReport(
        String corpus, String split, String model, int sentences, List<Evaluation> evaluations) {

    EvaluationReport {
        evaluations = List.copyOf(evaluations);
    }
}
