// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares predictions with a gold annotation.
 *
 * <p>The package description tells what counts as right.
 */
public final class Evaluator {

    private final CountLayout layout;
    private final BootstrapOptions options;

    /**
     * Makes an evaluator that gives intervals by default.
     *
     * @param schema the labels to evaluate; where classifier and corpus differ, {@link
     *     LabelSchema#common(LabelSchema)} has those that can be
     */
    public Evaluator(LabelSchema schema) {
        this(schema, BootstrapOptions.defaults());
    }

    /** Makes an evaluator with settings for intervals. */
    public Evaluator(LabelSchema schema, BootstrapOptions options) {
        this.layout = new CountLayout(schema);
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Asks a classifier about the annotated actors and evaluates its answers.
     *
     * @throws IllegalArgumentException if the classifier lacks a label of the schema
     */
    public Evaluation givenActors(StanceClassifier classifier, List<AnnotatedSentence> gold) {
        return givenActors(
                gold,
                classifier.classifyQueries(gold.stream().map(AnnotatedSentence::query).toList()));
    }

    /**
     * Evaluates answers about the annotated actors.
     *
     * @param predictions for each sentence, one for each of its actors, in their order
     * @throws IllegalArgumentException if the predictions are not those of the gold actors, or one
     *     lacks a label of the schema
     */
    public Evaluation givenActors(
            List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        int[][] counts = new CorpusCounter(layout, Setting.GIVEN_ACTORS).count(gold, predictions);
        List<Ranking> rankings =
                layout.schema().stances().stream()
                        .map(stance -> Ranking.of(stance, gold, predictions))
                        .toList();
        List<Reliability> reliabilities =
                Stream.concat(
                                layout.schema().stances().stream()
                                        .map(stance -> Reliability.of(stance, gold, predictions)),
                                layout.schema().labelSets().stream()
                                        .map(set -> Reliability.of(set, gold, predictions)))
                        .toList();
        return evaluation(
                Setting.GIVEN_ACTORS,
                counts,
                Statistics.givenActors(layout, rankings, reliabilities));
    }

    /**
     * Lets a classifier find the actors and evaluates what it finds.
     *
     * @throws IllegalArgumentException if the classifier lacks a label of the schema
     */
    public Evaluation endToEnd(StanceClassifier classifier, List<AnnotatedSentence> gold) {
        return endToEnd(
                gold, classifier.classifyAll(gold.stream().map(AnnotatedSentence::text).toList()));
    }

    /**
     * Evaluates actors that were found, and their labels.
     *
     * @param predictions for each sentence, the actors found in it, in any order
     * @throws IllegalArgumentException if there are not as many lists as sentences, an actor is not
     *     what stands at its place in the sentence, or one lacks a label of the schema
     */
    public Evaluation endToEnd(List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        int[][] counts = new CorpusCounter(layout, Setting.END_TO_END).count(gold, predictions);
        return evaluation(Setting.END_TO_END, counts, Statistics.endToEnd(layout));
    }

    /**
     * Evaluates answers in either setting.
     *
     * @throws IllegalArgumentException as {@link #givenActors(List, List)} or {@link
     *     #endToEnd(List, List)} does
     */
    public Evaluation evaluate(
            Setting setting, List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        return switch (setting) {
            case GIVEN_ACTORS -> givenActors(gold, predictions);
            case END_TO_END -> endToEnd(gold, predictions);
        };
    }

    private Evaluation evaluation(Setting setting, int[][] counts, List<Statistic> statistics) {
        Sample all = Sample.ofAll(counts, layout.size());
        List<Optional<Interval>> intervals =
                new Bootstrap(options).intervals(statistics, counts, layout.size());
        List<MetricValue> metrics = new ArrayList<>();
        for (int i = 0; i < statistics.size(); i++) {
            metrics.add(statistics.get(i).value(all, intervals.get(i)));
        }
        boolean endToEnd = setting == Setting.END_TO_END;
        return new Evaluation(
                setting,
                counts.length,
                stances(all),
                labelSets(all),
                Optional.of(layout.overlappingActors(all.counts())).filter(c -> endToEnd),
                Optional.of(layout.exactActors(all.counts())).filter(c -> endToEnd),
                metrics);
    }

    private Map<Stance, BinaryCounts> stances(Sample all) {
        Map<Stance, BinaryCounts> counts = new LinkedHashMap<>();
        for (Stance stance : layout.schema().stances()) {
            counts.put(stance, layout.stance(counts.size(), all.counts()));
        }
        return counts;
    }

    private Map<String, ConfusionMatrix> labelSets(Sample all) {
        Map<String, ConfusionMatrix> matrices = new LinkedHashMap<>();
        for (LabelSet set : layout.schema().labelSets()) {
            matrices.put(set.name(), layout.labelSet(matrices.size(), all.counts()));
        }
        return matrices;
    }
}
