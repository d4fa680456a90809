// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Slice;
import java.util.List;

/**
 * What was evaluated on what, and how it came out.
 *
 * @param corpus the name of the corpus
 * @param split which sentences of it
 * @param model the name of the model
 * @param sentences how many sentences
 * @param evaluations one a setting
 * @param slices the parts that were asked for
 */
record EvaluationReport(
        String corpus,
        String split,
        String model,
        int sentences,
        List<Evaluation> evaluations,
        List<Slice> slices) {

    EvaluationReport {
        evaluations = List.copyOf(evaluations);
        slices = List.copyOf(slices);
    }
}
