// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How often each label of an exclusive set was predicted for each.
 *
 * @param labels the labels, in the order of rows and columns
 * @param counts the counts; row: the gold label, column: the predicted one
 */
public record ConfusionMatrix(List<String> labels, List<List<Integer>> counts) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is not a row and a column for each label
     */
    public ConfusionMatrix {
        labels = List.copyOf(labels);
        counts = counts.stream().map(List::copyOf).toList();
        int size = labels.size();
        if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException(
                    "A confusion matrix of " + labels + " needs as many rows and columns");
        }
    }

    /**
     * Returns how often one label was predicted for another.
     *
     * @throws IllegalArgumentException if the matrix does not have one of them
     */
    public int count(String gold, String predicted) {
        return counts.get(index(gold)).get(index(predicted));
    }

    /** Returns the number of predictions. */
    public int total() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns the counts of one label against all others.
     *
     * @throws IllegalArgumentException if the matrix does not have it
     */
    public BinaryCounts of(String label) {
        int index = index(label);
        int right = counts.get(index).get(index);
        int gold = counts.get(index).stream().mapToInt(Integer::intValue).sum();
        int predicted = counts.stream().mapToInt(row -> row.get(index)).sum();
        return new BinaryCounts(right, predicted - right, gold - right);
    }

    /** Returns the fraction of predictions that are right; undefined if there are none. */
    public OptionalDouble accuracy() {
        int right = 0;
        for (int i = 0; i < counts.size(); i++) {
            right += counts.get(i).get(i);
        }
        return BinaryCounts.ratio(right, total());
    }

    /**
     * Returns the unweighted mean of the labels' F1; a label that is neither in the gold annotation
     * nor predicted has none and is left out. Undefined if there are no predictions.
     */
    public OptionalDouble macroF1() {
        return labels.stream()
                .map(label -> of(label).f1())
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private int index(String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("\"" + label + "\" is not one of " + labels);
        }
        return index;
    }
}
