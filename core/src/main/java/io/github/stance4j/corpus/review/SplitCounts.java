// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How many annotated actors there are in each group of sentences, and how many have one label. */
final class SplitCounts {

    private static final int SHUFFLES = 1_999;
    private static final int SHUFFLES_A_TEST = 100;
    private static final long SEED = 1;

    /** Values that are equal but for the last digits of the arithmetic are equal. */
    private static final double ROUNDING = 1e-9;

    /** Counts of one group. */
    private static final class Group {

        private final int split;
        private int actors;
        private int labelled;

        Group(int split) {
            this.split = split;
        }
    }

    private final String column;
    private final String value;
    private final List<Group> groups;
    private final int[] splits;

    private SplitCounts(String column, String value, List<Group> groups) {
        this.column = column;
        this.value = value;
        this.groups = groups;
        this.splits = groups.stream().mapToInt(group -> group.split).toArray();
    }

    static SplitCounts of(LabelColumn column, String value, List<AnnotatedSentence> sentences) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (LabelColumn.Row row : column.rows()) {
            AnnotatedSentence sentence = sentences.get(row.sentence());
            int split = sentence.split().orElseThrow().ordinal();
            Group group = groups.computeIfAbsent(sentence.group(), name -> new Group(split));
            group.actors++;
            group.labelled += row.value().equals(value) ? 1 : 0;
        }
        return new SplitCounts(column.name(), value, new ArrayList<>(groups.values()));
    }

    String column() {
        return column;
    }

    private double[][] sums(int[] assigned) {
        double[][] sums = new double[2][Split.values().length];
        for (int i = 0; i < assigned.length; i++) {
            sums[0][assigned[i]] += groups.get(i).actors;
            sums[1][assigned[i]] += groups.get(i).labelled;
        }
        return sums;
    }

    /** Returns how many times the least rate the greatest is; infinite if the least is 0. */
    double ratio() {
        double[][] sums = sums(splits);
        double least = 1;
        double greatest = 0;
        for (int split = 0; split < sums[0].length; split++) {
            if (sums[0][split] > 0) {
                double rate = sums[1][split] / sums[0][split];
                least = Math.min(least, rate);
                greatest = Math.max(greatest, rate);
            }
        }
        return greatest == 0 ? 1 : greatest / least;
    }

    /**
     * Tells how likely such differences are by chance.
     *
     * @param tests for how many tests that will be corrected; the more, the more exactly it has to
     *     be known
     */
    double chance(int tests) {
        Random random = new Random(SEED);
        int shuffles = Math.max(SHUFFLES, SHUFFLES_A_TEST * tests - 1);
        double found = chiSquared(splits);
        int[] assigned = splits.clone();
        int asGreat = 0;
        for (int i = 0; i < shuffles; i++) {
            shuffle(assigned, random);
            asGreat += chiSquared(assigned) >= found - ROUNDING ? 1 : 0;
        }
        return (asGreat + 1.0) / (shuffles + 1.0);
    }

    private static void shuffle(int[] numbers, Random random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = kept;
        }
    }

    /** Pearson's statistic, but for a factor that no shuffle changes. */
    private double chiSquared(int[] assigned) {
        double[][] sums = sums(assigned);
        double rate = Arrays.stream(sums[1]).sum() / Arrays.stream(sums[0]).sum();
        double statistic = 0;
        for (int split = 0; split < sums[0].length; split++) {
            if (sums[0][split] > 0) {
                double difference = sums[1][split] - sums[0][split] * rate;
                statistic += difference * difference / sums[0][split];
            }
        }
        return statistic;
    }

    /** Tells the rates, for a message. */
    String text() {
        double[][] sums = sums(splits);
        List<String> rates = new ArrayList<>();
        for (Split split : Split.values()) {
            int i = split.ordinal();
            if (sums[0][i] > 0) {
                rates.add(
                        split.label()
                                + " "
                                + Figures.percent((long) sums[1][i], (long) sums[0][i]));
            }
        }
        return "the rates of " + value + " differ: " + String.join(", ", rates);
    }
}
