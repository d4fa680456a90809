// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tells whether two systems that answered the same sentences differ by more than chance, by paired
 * approximate randomization (Noreen, <i>Computer-Intensive Methods for Testing Hypotheses</i>,
 * 1989; Yeh, <i>More accurate tests for the statistical significance of result differences</i>,
 * COLING 2000).
 *
 * <p>If the systems were equally good, it would not matter which of them gave which answers. So the
 * answers about each sentence are exchanged with probability one half, and the difference of the
 * figures is computed anew; p is (n + 1) / (shuffles + 1), where n is how often it was at least as
 * large, whatever its sign, as that of the real answers. Sentences are exchanged, not actors,
 * because the actors of a sentence are right or wrong together. The test makes no assumption about
 * how a figure is distributed, which is why it suits F1.
 *
 * <p>Traps: a large p does not say that the systems are equally good. Where many figures are
 * compared, some come out small by chance.
 */
public final class PairedRandomization {

    /** Differences that are equal but for the last digits of the arithmetic are equal. */
    private static final double ROUNDING = 1e-12;

    private final CountLayout layout;
    private final RandomizationOptions options;

    /**
     * Makes a test.
     *
     * @param schema the labels to compare, which both systems have
     */
    public PairedRandomization(LabelSchema schema, RandomizationOptions options) {
        this.layout = new CountLayout(schema);
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Compares two systems in every F1 that {@link Evaluator} gives in a setting.
     *
     * @param first for each sentence, the answers of one system
     * @param second those of the other
     * @return the figures in the evaluator's order
     * @throws IllegalArgumentException if the answers are not those of the sentences, or one lacks
     *     a label of the schema
     */
    public List<MetricDifference> compare(
            Setting setting,
            List<AnnotatedSentence> gold,
            List<List<ActorStance>> first,
            List<List<ActorStance>> second) {
        CorpusCounter counter = new CorpusCounter(layout, setting);
        return compare(
                Statistics.compared(layout, setting),
                counter.count(gold, first),
                counter.count(gold, second));
    }

    private List<MetricDifference> compare(
            List<Statistic> statistics, int[][] first, int[][] second) {
        Sample one = Sample.ofAll(first, layout.size());
        Sample other = Sample.ofAll(second, layout.size());
        int[] asLarge = asLarge(statistics, first, second, differences(statistics, one, other));
        List<MetricDifference> compared = new ArrayList<>();
        for (int i = 0; i < asLarge.length; i++) {
            Statistic statistic = statistics.get(i);
            OptionalDouble here = statistic.formula().apply(one);
            OptionalDouble there = statistic.formula().apply(other);
            double p = (asLarge[i] + 1.0) / (options.shuffles() + 1.0);
            compared.add(
                    new MetricDifference(
                            statistic.subject(),
                            statistic.measure(),
                            here,
                            there,
                            here.isPresent() && there.isPresent()
                                    ? OptionalDouble.of(p)
                                    : OptionalDouble.empty()));
        }
        return compared;
    }

    /** Counts for each figure the shuffles in which it differs as much as it does. */
    private int[] asLarge(
            List<Statistic> statistics, int[][] first, int[][] second, double[] observed) {
        // Exchanging equal answers changes nothing.
        int[] differing =
                IntStream.range(0, first.length)
                        .filter(i -> !Arrays.equals(first[i], second[i]))
                        .toArray();
        Random random = new Random(options.seed());
        int[] counts = new int[observed.length];
        int[][] one = first.clone();
        int[][] other = second.clone();
        for (int shuffle = 0; shuffle < options.shuffles(); shuffle++) {
            for (int i : differing) {
                boolean exchanged = random.nextBoolean();
                one[i] = exchanged ? second[i] : first[i];
                other[i] = exchanged ? first[i] : second[i];
            }
            double[] shuffled =
                    differences(
                            statistics,
                            Sample.ofAll(one, layout.size()),
                            Sample.ofAll(other, layout.size()));
            for (int j = 0; j < counts.length; j++) {
                counts[j] += shuffled[j] >= observed[j] - ROUNDING ? 1 : 0;
            }
        }
        return counts;
    }

    /** An undefined one is as large as can be, so that it never makes p smaller. */
    private static double[] differences(List<Statistic> statistics, Sample one, Sample other) {
        return statistics.stream()
                .mapToDouble(
                        statistic ->
                                MetricDifference.difference(
                                                statistic.formula().apply(one),
                                                statistic.formula().apply(other))
                                        .orElse(1))
                .map(Math::abs)
                .toArray();
    }
}
