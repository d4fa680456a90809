// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Divides sentences by the values of a metadata column, such as their construction, and evaluates
 * each part. A sentence with several values, separated by spaces, counts in the part of each; one
 * without any is in no part. A column {@value #LENGTH} that the corpus does not have is the number
 * of words, in bands of ten.
 */
public final class Slices {

    /** The column that every corpus has. */
    public static final String LENGTH = "length";

    private static final int BAND = 10;

    private final String column;
    private final LabelSchema schema;
    private final List<AnnotatedSentence> gold;
    private final Map<String, List<Integer>> parts = new TreeMap<>();

    /**
     * Divides sentences.
     *
     * @param column the column of metadata, or {@value #LENGTH}
     * @param schema the labels to evaluate
     */
    public Slices(String column, LabelSchema schema, List<AnnotatedSentence> gold) {
        this.column = column;
        this.schema = schema;
        this.gold = List.copyOf(gold);
        for (int i = 0; i < gold.size(); i++) {
            for (String value : values(gold.get(i))) {
                parts.computeIfAbsent(value, key -> new ArrayList<>()).add(i);
            }
        }
        if (parts.isEmpty() && column.equals(LENGTH)) {
            for (int i = 0; i < gold.size(); i++) {
                parts.computeIfAbsent(length(gold.get(i)), key -> new ArrayList<>()).add(i);
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
                .map(cell -> List.of(cell.strip().split(" +")))
                .orElse(List.of());
    }

    private static String length(AnnotatedSentence sentence) {
        int words = sentence.text().strip().split("\\s+").length;
        int from = words / BAND * BAND;
        return String.format(Locale.ROOT, "%02d–%02d words", from, from + BAND - 1);
    }

    /** Tells whether no sentence has a value. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * Returns the parts: for each value, in order, the indexes of the sentences that have it, in
     * ascending order.
     */
    public SortedMap<String, List<Integer>> parts() {
        SortedMap<String, List<Integer>> copy = new TreeMap<>();
        parts.forEach((value, indexes) -> copy.put(value, List.copyOf(indexes)));
        return Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Evaluates answers in each part.
     *
     * @param found the actors found in each sentence, to count F1 end to end; if empty, F1 is that
     *     of the given actors
     * @param given the answers about the annotated actors of each sentence
     * @throws IllegalArgumentException if the answers are not those of the sentences
     */
    public List<Slice> evaluate(
            Optional<List<List<ActorStance>>> found, List<List<ActorStance>> given) {
        Evaluator evaluator = new Evaluator(schema, BootstrapOptions.none());
        List<Slice> slices = new ArrayList<>();
        parts.forEach(
                (value, indexes) -> {
                    List<AnnotatedSentence> sentences = indexes.stream().map(gold::get).toList();
                    List<List<ActorStance>> answers = indexes.stream().map(given::get).toList();
                    Evaluation evaluation =
                            found.isPresent()
                                    ? evaluator.endToEnd(
                                            sentences,
                                            indexes.stream().map(found.get()::get).toList())
                                    : evaluator.givenActors(sentences, answers);
                    slices.add(
                            new Slice(
                                    column,
                                    value,
                                    sentences.size(),
                                    positives(sentences),
                                    schema.stances().isEmpty()
                                            ? OptionalDouble.empty()
                                            : evaluation.metric("stances:micro.f1").value(),
                                    falseAlarms(sentences, answers)));
                });
        return slices;
    }

    private int positives(List<AnnotatedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.actors().stream())
                .mapToInt(actor -> (int) schema.stances().stream().filter(actor::holds).count())
                .sum();
    }

    private OptionalDouble falseAlarms(
            List<AnnotatedSentence> sentences, List<List<ActorStance>> answers) {
        int quiet = 0;
        int alarms = 0;
        for (int i = 0; i < sentences.size(); i++) {
            List<AnnotatedActor> actors = sentences.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                if (schema.stances().stream().noneMatch(actors.get(j)::holds)) {
                    quiet++;
                    ActorStance answer = answers.get(i).get(j);
                    alarms += schema.stances().stream().anyMatch(answer.held()::contains) ? 1 : 0;
                }
            }
        }
        return BinaryCounts.ratio(alarms, quiet);
    }
}
