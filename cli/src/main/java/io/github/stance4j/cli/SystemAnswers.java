// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.evaluation.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a system answered, and how long that took.
 *
 * @param system the system
 * @param schema the labels that it scores
 * @param answers for each setting, the answers about each sentence
 * @param seconds for each setting, how long it took to score all sentences
 * @param loadSeconds how long it took to open the classifier
 */
record SystemAnswers(
        BenchmarkSystem system,
        LabelSchema schema,
        Map<Setting, List<List<ActorStance>>> answers,
        Map<Setting, Double> seconds,
        double loadSeconds) {

    private static final double NANOS = 1e9;

    /**
     * Opens a system, lets it score, and closes it.
     *
     * @throws CommandException if it is another's and fails
     */
    static SystemAnswers of(
            BenchmarkSystem system,
            Corpus training,
            LoadOptions options,
            List<AnnotatedSentence> gold,
            List<Setting> settings,
            ProgressBar progress) {
        return system.guarded(() -> ask(system, training, options, gold, settings, progress));
    }

    private static SystemAnswers ask(
            BenchmarkSystem system,
            Corpus training,
            LoadOptions options,
            List<AnnotatedSentence> gold,
            List<Setting> settings,
            ProgressBar progress) {
        long begin = System.nanoTime();
        try (progress;
                StanceClassifier classifier = system.opener().open(training, options)) {
            double loadSeconds = secondsSince(begin);
            Map<Setting, List<List<ActorStance>>> answers = new LinkedHashMap<>();
            Map<Setting, Double> seconds = new LinkedHashMap<>();
            CorpusScorer scorer = new CorpusScorer(classifier, gold);
            int total = gold.size() * settings.size();
            for (Setting setting : settings) {
                int before = gold.size() * answers.size();
                scorer.warmUp(setting);
                long start = System.nanoTime();
                answers.put(
                        setting,
                        scorer.answers(
                                setting,
                                done -> progress.update(before + done, total, system.name())));
                seconds.put(setting, secondsSince(start));
            }
            return new SystemAnswers(system, classifier.schema(), answers, seconds, loadSeconds);
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }
}
