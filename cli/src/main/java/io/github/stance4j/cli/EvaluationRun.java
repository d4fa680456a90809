// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.evaluation.Slices;
import io.github.stance4j.report.HtmlReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates a classifier in some settings. */
final class EvaluationRun {

    private final StanceClassifier classifier;
    private final LabelSchema schema;
    private final Evaluator evaluator;
    private final Map<Setting, List<List<ActorStance>>> answers = new EnumMap<>(Setting.class);

    EvaluationRun(StanceClassifier classifier, LabelSchema schema) {
        this.classifier = classifier;
        this.schema = schema;
        this.evaluator = new Evaluator(schema);
    }

    List<Evaluation> evaluate(
            List<AnnotatedSentence> gold, List<Setting> settings, ProgressBar progress) {
        long total = (long) gold.size() * settings.size();
        List<Evaluation> evaluations = new ArrayList<>();
        CorpusScorer scorer = new CorpusScorer(classifier, gold);
        try (progress) {
            for (Setting setting : settings) {
                long before = (long) gold.size() * evaluations.size();
                List<List<ActorStance>> scored =
                        scorer.answers(
                                setting, done -> progress.update(before + done, total, "scoring"));
                evaluations.add(evaluator.evaluate(setting, gold, scored));
                answers.put(setting, scored);
            }
        }
        return evaluations;
    }

    /** Starts a page about what has been evaluated. */
    HtmlReport.Builder page(
            List<AnnotatedSentence> gold, List<Evaluation> evaluations, String title) {
        Map<Setting, Evaluation> bySetting = new EnumMap<>(Setting.class);
        evaluations.forEach(evaluation -> bySetting.put(evaluation.setting(), evaluation));
        HtmlReport.Builder page =
                HtmlReport.builder(
                                schema,
                                gold,
                                bySetting.get(Setting.GIVEN_ACTORS),
                                answers.get(Setting.GIVEN_ACTORS))
                        .title(title);
        Optional.ofNullable(bySetting.get(Setting.END_TO_END)).ifPresent(page::endToEnd);
        return page;
    }

    /**
     * Divides what has been evaluated by a column; F1 is end to end if that was evaluated.
     *
     * @throws CommandException if no sentence has a value there
     */
    List<Slice> slices(List<AnnotatedSentence> gold, String column) {
        Slices slices = new Slices(column, schema, gold);
        if (slices.isEmpty()) {
            throw new CommandException(
                    "--by " + column + ": no sentence has anything in a column of that name");
        }
        return slices.evaluate(
                Optional.ofNullable(answers.get(Setting.END_TO_END)),
                answers.get(Setting.GIVEN_ACTORS));
    }
}
