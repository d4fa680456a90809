// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * How sure a classifier was of its answers, and which of them were right. Immutable but for the
 * factories that fill it.
 */
public final class Reliability {

    private static final int BINS = 10;

    private record Item(int sentence, double confidence, boolean right) {}

    private final List<Item> items;

    private Reliability() {
        this(new ArrayList<>());
    }

    private Reliability(List<Item> items) {
        this.items = items;
    }

    /** Returns the answers of which the classifier was so sure, both ends included. */
    public Reliability between(double low, double high) {
        return new Reliability(
                items.stream()
                        .filter(item -> item.confidence() >= low && item.confidence() <= high)
                        .toList());
    }

    /**
     * Takes the probability of holding a stance for each actor that it was annotated for.
     *
     * @param predictions the answers for the given actors of each sentence, in their order
     */
    public static Reliability of(
            Stance stance, List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        Reliability reliability = new Reliability();
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                if (actors.get(j).isAnnotated(stance)) {
                    reliability.items.add(
                            new Item(
                                    i,
                                    predictions.get(i).get(j).probability(stance),
                                    actors.get(j).holds(stance)));
                }
            }
        }
        return reliability;
    }

    /**
     * Takes the probability of the label that was answered for each actor that has one.
     *
     * @param predictions the answers for the given actors of each sentence, in their order
     */
    public static Reliability of(
            LabelSet set, List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        Reliability reliability = new Reliability();
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                if (actors.get(j).label(set.name()).isPresent()) {
                    LabelDistribution answer = predictions.get(i).get(j).labels().get(set.name());
                    reliability.items.add(
                            new Item(
                                    i,
                                    answer.scores().get(answer.label()),
                                    actors.get(j)
                                            .label(set.name())
                                            .filter(answer.label()::equals)
                                            .isPresent()));
                }
            }
        }
        return reliability;
    }

    /**
     * Takes the probability of one label of a set, against all others, for each actor that has any;
     * a label that the classifier does not know has a probability of 0.
     *
     * @param predictions the answers for the given actors of each sentence, in their order
     */
    public static Reliability of(
            LabelSet set,
            String label,
            List<AnnotatedSentence> gold,
            List<List<ActorStance>> predictions) {
        Reliability reliability = new Reliability();
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                Optional<String> annotated = actors.get(j).label(set.name());
                if (annotated.isPresent()) {
                    LabelDistribution answer = predictions.get(i).get(j).labels().get(set.name());
                    double probability = answer.scores().getOrDefault(label, 0.0);
                    reliability.items.add(new Item(i, probability, annotated.get().equals(label)));
                }
            }
        }
        return reliability;
    }

    private static int bin(Item item) {
        return Math.min(BINS - 1, (int) (item.confidence() * BINS));
    }

    /**
     * Returns the expected calibration error (Naeini et al. 2015; Guo et al. 2017, equation 3): the
     * mean distance of confidence and share of right answers over ten bins of equal width, each bin
     * weighted by its answers.
     *
     * @param weights how often each sentence counts
     */
    OptionalDouble expectedCalibrationError(int[] weights) {
        return error(item -> weights[item.sentence()]);
    }

    private OptionalDouble error(ToIntFunction<Item> weights) {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        long all = 0;
        for (Item item : items) {
            int bin = bin(item);
            int weight = weights.applyAsInt(item);
            confidence[bin] += weight * item.confidence();
            right[bin] += item.right() ? weight : 0;
            all += weight;
        }
        double distances = 0;
        for (int bin = 0; bin < BINS; bin++) {
            distances += Math.abs(confidence[bin] - right[bin]);
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(distances / all);
    }

    /** Returns these answers and those of others. */
    public Reliability and(Reliability others) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(others.items);
        return new Reliability(all);
    }

    /** Returns how many answers there are. */
    public int answers() {
        return items.size();
    }

    /**
     * Returns the expected calibration error, as {@code calibration_error} of an {@link
     * Evaluation}; empty if there is no answer.
     */
    public OptionalDouble calibrationError() {
        return error(item -> 1);
    }

    /**
     * Returns what the calibration error would be on average if each answer were right exactly as
     * often as it says. With few answers in a bin it is far from 0.
     *
     * @param draws how often right and wrong are drawn, at least 1
     * @param seed of the draws
     * @return empty if there is no answer
     */
    public OptionalDouble errorByChance(int draws, long seed) {
        Random random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            List<Item> drawn =
                    items.stream()
                            .map(
                                    item ->
                                            new Item(
                                                    item.sentence(),
                                                    item.confidence(),
                                                    random.nextDouble() < item.confidence()))
                            .toList();
            sum += new Reliability(drawn).calibrationError().orElse(0);
        }
        return items.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / draws);
    }

    /** Returns ten bins of equal width, those without answers left out. */
    public List<Bin> bins() {
        int[] answers = new int[BINS];
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        for (Item item : items) {
            int bin = bin(item);
            answers[bin]++;
            confidence[bin] += item.confidence();
            right[bin] += item.right() ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (answers[i] > 0) {
                bins.add(new Bin(answers[i], confidence[i] / answers[i], right[i] / answers[i]));
            }
        }
        return List.copyOf(bins);
    }

    /**
     * Answers of which a classifier was about as sure.
     *
     * @param answers how many, at least 1
     * @param confidence their mean probability, in [0, 1]
     * @param right the share of those that were right, in [0, 1]
     */
    public record Bin(int answers, double confidence, double right) {}
}
