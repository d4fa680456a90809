// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.corpus.AnnotatedActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where each count stands in the array of all counts of a sentence.
 *
 * <p>The counts of many sentences are the sums of their arrays, which is what makes a thousand
 * resamples cheap. First true positives, false positives and false negatives of each stance, then
 * of actors by overlap, of actors exactly, then the confusion matrices row by row.
 */
final class CountLayout {

    private static final int KINDS = 3;

    private final LabelSchema schema;
    private final int[] matrixStarts;
    private final int size;

    CountLayout(LabelSchema schema) {
        this.schema = schema;
        int next = KINDS * (schema.stances().size() + 2); // actors by overlap, actors exactly
        matrixStarts = new int[schema.labelSets().size()];
        for (int i = 0; i < matrixStarts.length; i++) {
            matrixStarts[i] = next;
            int labels = schema.labelSets().get(i).labels().size();
            next += labels * labels;
        }
        size = next;
    }

    LabelSchema schema() {
        return schema;
    }

    /** Returns the length of the array. */
    int size() {
        return size;
    }

    int[] newCounts() {
        return new int[size];
    }

    BinaryCounts stance(int index, int[] counts) {
        return binary(KINDS * index, counts);
    }

    BinaryCounts overlappingActors(int[] counts) {
        return binary(KINDS * schema.stances().size(), counts);
    }

    BinaryCounts exactActors(int[] counts) {
        return binary(KINDS * (schema.stances().size() + 1), counts);
    }

    private static BinaryCounts binary(int start, int[] counts) {
        return new BinaryCounts(counts[start], counts[start + 1], counts[start + 2]);
    }

    ConfusionMatrix labelSet(int index, int[] counts) {
        LabelSet set = schema.labelSets().get(index);
        int labels = set.labels().size();
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < labels; row++) {
            int start = matrixStarts[index] + row * labels;
            rows.add(IntStream.range(start, start + labels).mapToObj(i -> counts[i]).toList());
        }
        return new ConfusionMatrix(set.labels(), rows);
    }

    void addStance(int[] counts, int index, boolean gold, boolean predicted) {
        if (predicted) {
            counts[KINDS * index + (gold ? 0 : 1)]++;
        } else if (gold) {
            counts[KINDS * index + 2]++;
        }
    }

    void addActors(int[] counts, int gold, int predicted, int overlapping, int exact) {
        int start = KINDS * schema.stances().size();
        int[] found = {overlapping, exact};
        for (int i = 0; i < found.length; i++) {
            counts[start + KINDS * i] += found[i];
            counts[start + KINDS * i + 1] += predicted - found[i];
            counts[start + KINDS * i + 2] += gold - found[i];
        }
    }

    /**
     * Counts the labels of one actor in the sets that were annotated.
     *
     * @throws IllegalArgumentException if a set does not have one of the labels
     */
    void addLabels(int[] counts, AnnotatedActor gold, ActorStance prediction) {
        for (int i = 0; i < matrixStarts.length; i++) {
            LabelSet set = schema.labelSets().get(i);
            Optional<String> label = gold.label(set.name());
            if (label.isPresent()) {
                int row = set.indexOf(label.get());
                int column = set.indexOf(prediction.label(set.name()));
                counts[matrixStarts[i] + row * set.labels().size() + column]++;
            }
        }
    }
}
