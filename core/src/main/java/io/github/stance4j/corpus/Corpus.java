// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Stance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Annotated sentences and the labels they are annotated with.
 *
 * <p>Either all sentences have a split or none has, and the sentences of one group are in one
 * split.
 *
 * @param schema the labels; a corpus read from a file has those of its header. To give a second
 *     file, such as a dev set that lacks a label, the labels of the first: {@code new
 *     Corpus(train.schema(), dev.sentences())}
 * @param sentences the sentences, in the order of the file
 */
public record Corpus(LabelSchema schema, List<AnnotatedSentence> sentences) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two sentences have one id, an actor has a label that is
     *     not in the schema, some sentences have a split and others have none, or a group is in two
     *     splits
     */
    public Corpus {
        Objects.requireNonNull(schema, "schema");
        sentences = List.copyOf(sentences);
        Set<String> ids = new HashSet<>();
        Map<String, Optional<Split>> splits = new HashMap<>();
        for (AnnotatedSentence sentence : sentences) {
            require(ids.add(sentence.id()), sentence, "has the id of another");
            Optional<Split> split = splits.putIfAbsent(sentence.group(), sentence.split());
            require(
                    split == null || split.equals(sentence.split()),
                    sentence,
                    "is not in the split of its group " + sentence.group());
            require(
                    sentence.split().isPresent() == sentences.get(0).split().isPresent(),
                    sentence,
                    "has no split where others have one, or the other way round");
            for (AnnotatedActor actor : sentence.actors()) {
                checkLabels(schema, sentence, actor);
            }
        }
    }

    /** Tells whether the sentences have a split each. */
    public boolean hasSplits() {
        return !sentences.isEmpty() && sentences.get(0).split().isPresent();
    }

    /** Tells whether any label is about a pair, that is, whether an actor has a target. */
    public boolean hasTargets() {
        return sentences.stream()
                .flatMap(sentence -> sentence.actors().stream())
                .anyMatch(actor -> actor.target().isPresent());
    }

    /** Returns the sentences of one split, with the schema of the whole; maybe none. */
    public Corpus split(Split split) {
        return new Corpus(
                schema,
                sentences.stream()
                        .filter(sentence -> sentence.split().equals(Optional.of(split)))
                        .toList());
    }

    /**
     * Puts every sentence into a split; one that it already has is replaced.
     *
     * <p>Groups stay together, and each split gets about its fraction of the sentences and of every
     * label, the rarest first. The result depends on the groups and the seed only, not on the order
     * of the sentences.
     *
     * @param seed decides among equally good places
     * @param fractions the wanted fraction of each split, in [0, 1]; an absent one is 0
     * @throws IllegalArgumentException if the fractions don't add up to 1
     */
    public Corpus withSplits(long seed, Map<Split, Double> fractions) {
        Map<String, Split> splits = new GroupedSplitter<>(this, fractions).assign(seed);
        return new Corpus(
                schema,
                sentences.stream()
                        .map(sentence -> sentence.withSplit(splits.get(sentence.group())))
                        .toList());
    }

    /**
     * Divides the sentences into folds for cross-validation, whatever splits they have.
     *
     * <p>Groups stay together, and each fold gets about the same part of the sentences and of every
     * label, the rarest first. The result depends on the groups and the seed only, not on the order
     * of the sentences.
     *
     * @param count the number of folds, at least 2
     * @param seed decides among equally good places
     * @return as many corpora, in each of which the sentences stand in the order of this one
     * @throws IllegalArgumentException if there are fewer than two folds, or fewer groups than
     *     folds
     */
    public List<Corpus> folds(int count, long seed) {
        long groups = sentences.stream().map(AnnotatedSentence::group).distinct().count();
        if (count < 2 || groups < count) {
            throw new IllegalArgumentException(
                    "Expected at least 2 folds, and at most as many as there are groups of"
                            + " sentences; found "
                            + count
                            + " folds and "
                            + groups
                            + " groups");
        }
        Map<Integer, Double> fractions = new HashMap<>();
        for (int fold = 0; fold < count; fold++) {
            fractions.put(fold, 1.0 / count);
        }
        Map<String, Integer> folds = new GroupedSplitter<>(this, fractions).assign(seed);
        return IntStream.range(0, count)
                .mapToObj(
                        fold ->
                                new Corpus(
                                        schema,
                                        sentences.stream()
                                                .filter(s -> folds.get(s.group()) == fold)
                                                .toList()))
                .toList();
    }

    /** Counts sentences, actors and labels. */
    public CorpusStatistics statistics() {
        return CorpusStatistics.of(this);
    }

    private static void checkLabels(
            LabelSchema schema, AnnotatedSentence sentence, AnnotatedActor actor) {
        for (Stance stance : actor.stances().keySet()) {
            require(schema.stances().contains(stance), sentence, "has the stance " + stance);
        }
        actor.labels()
                .forEach(
                        (set, label) ->
                                require(
                                        schema.labelSet(set)
                                                .filter(known -> known.labels().contains(label))
                                                .isPresent(),
                                        sentence,
                                        "has the label " + label + " of " + set));
    }

    private static void require(boolean holds, AnnotatedSentence sentence, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Sentence " + sentence.id() + " " + what);
        }
    }
}
