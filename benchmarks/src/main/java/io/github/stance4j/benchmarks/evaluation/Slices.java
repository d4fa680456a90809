// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Evaluates the parts of a corpus that share a value of a metadata column, such as a construction.
 * A sentence with several values, separated by spaces, counts in the part of each.
 */
public final class Slices {

    private final String data;
    private final String column;
    private final LabelSchema schema;
    private final Map<String, List<Integer>> parts = new TreeMap<>();
    private final List<AnnotatedSentence> sentences;

    /**
     * Divides sentences.
     *
     * @param data what to call them
     * @param column the column of metadata
     * @param schema the labels to evaluate
     */
    public Slices(
            String data, String column, LabelSchema schema, List<AnnotatedSentence> sentences) {
        this.data = data;
        this.column = column;
        this.schema = schema;
        this.sentences = List.copyOf(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            for (String value : values(sentences.get(i))) {
                parts.computeIfAbsent(value, key -> new ArrayList<>()).add(i);
            }
        }
    }

    private List<String> values(AnnotatedSentence sentence) {
        return Stream.concat(
                        Stream.of(sentence.metadata()),
                        sentence.actors().stream().map(AnnotatedActor::metadata))
                .map(cells -> cells.getOrDefault(column, ""))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> List.of(cell.split(" ")))
                .orElse(List.of());
    }

    /**
     * Evaluates a classifier on each part.
     *
     * @param system what to call the classifier
     */
    public List<Slice> evaluate(StanceClassifier classifier, String system) {
        Evaluator evaluator = new Evaluator(schema, BootstrapOptions.none());
        List<List<ActorStance>> found =
                classifier.classifyAll(sentences.stream().map(AnnotatedSentence::text).toList());
        List<List<ActorStance>> given =
                classifier.classifyQueries(
                        sentences.stream().map(AnnotatedSentence::query).toList());
        List<Slice> slices = new ArrayList<>();
        parts.forEach(
                (value, indexes) -> {
                    List<AnnotatedSentence> gold = indexes.stream().map(sentences::get).toList();
                    Evaluation endToEnd =
                            evaluator.endToEnd(gold, indexes.stream().map(found::get).toList());
                    slices.add(
                            new Slice(
                                    data,
                                    column,
                                    value,
                                    system,
                                    gold.size(),
                                    positives(gold),
                                    endToEnd.metric("stances:micro.f1").value(),
                                    falseAlarms(gold, indexes.stream().map(given::get).toList())));
                });
        return slices;
    }

    private int positives(List<AnnotatedSentence> gold) {
        return gold.stream()
                .flatMap(sentence -> sentence.actors().stream())
                .mapToInt(actor -> (int) schema.stances().stream().filter(actor::holds).count())
                .sum();
    }

    /** Of the given actors that hold nothing, the share that is said to hold something. */
    private double falseAlarms(List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        int quiet = 0;
        int alarms = 0;
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                if (actors.get(j).held().isEmpty()) {
                    quiet++;
                    alarms += predictions.get(i).get(j).held().isEmpty() ? 0 : 1;
                }
            }
        }
        return quiet == 0 ? 0 : (double) alarms / quiet;
    }
}
