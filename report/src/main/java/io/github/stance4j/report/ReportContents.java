// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is on a page.
 *
 * @param title its title
 * @param schema the labels
 * @param gold the sentences
 * @param given what was measured with given actors
 * @param answers the answers about them
 * @param endToEnd what was measured end to end, if it was
 * @param slices the parts
 * @param epochs of a training; none of an evaluation
 * @param facts by group and by name
 * @param mostErrors how many errors to show
 */
record ReportContents(
        String title,
        LabelSchema schema,
        List<AnnotatedSentence> gold,
        Evaluation given,
        List<List<ActorStance>> answers,
        Optional<Evaluation> endToEnd,
        List<Slice> slices,
        List<TrainingEpoch> epochs,
        Map<String, Map<String, String>> facts,
        int mostErrors) {

    /** Returns the evaluations, end to end first. */
    List<Evaluation> evaluations() {
        return Stream.concat(endToEnd.stream(), Stream.of(given)).toList();
    }
}
