// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluator;
import java.util.ArrayList;
import java.util.List;

/** Evaluates a classifier and baselines alike. */
public final class Comparison {

    private final StanceClassifier classifier;
    private final String name;
    private final List<Baseline> baselines;

    /**
     * Makes a comparison.
     *
     * @param name what to call the classifier
     */
    public Comparison(StanceClassifier classifier, String name, List<Baseline> baselines) {
        this.classifier = classifier;
        this.name = name;
        this.baselines = List.copyOf(baselines);
    }

    /**
     * Evaluates all, end to end first, then with given actors; the classifier comes before the
     * baselines.
     *
     * @param data what to call the sentences
     * @param schema the labels to evaluate
     * @throws IllegalArgumentException if the classifier or a baseline lacks one of the labels
     */
    public List<Result> on(String data, LabelSchema schema, List<AnnotatedSentence> gold) {
        Evaluator evaluator = new Evaluator(schema);
        List<Result> results = new ArrayList<>();
        results.add(new Result(data, name, evaluator.endToEnd(classifier, gold)));
        for (Baseline baseline : baselines) {
            results.add(
                    new Result(
                            data,
                            baseline.name(),
                            evaluator.endToEnd(
                                    gold,
                                    gold.stream().map(s -> baseline.score(s.text())).toList())));
        }
        results.add(new Result(data, name, evaluator.givenActors(classifier, gold)));
        for (Baseline baseline : baselines) {
            results.add(
                    new Result(
                            data,
                            baseline.name(),
                            evaluator.givenActors(
                                    gold,
                                    gold.stream().map(s -> baseline.score(s.query())).toList())));
        }
        return results;
    }
}
