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
import java.util.OptionalDouble;

/** How sure a classifier was of its answers, and which of them were right. */
final class Reliability {

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
    Reliability between(double low, double high) {
        return new Reliability(
                items.stream()
                        .filter(item -> item.confidence() >= low && item.confidence() <= high)
                        .toList());
    }

    /** Takes the probability of holding a stance for each actor that it was annotated for. */
    static Reliability of(
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

    /** Takes the probability of the label that was answered for each actor that has one. */
    static Reliability of(
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
     * Returns the expected calibration error (Naeini et al. 2015; Guo et al. 2017, equation 3): the
     * mean distance of confidence and share of right answers over ten bins of equal width, each bin
     * weighted by its answers.
     *
     * @param weights how often each sentence counts
     */
    OptionalDouble expectedCalibrationError(int[] weights) {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        long all = 0;
        for (Item item : items) {
            int bin = Math.min(BINS - 1, (int) (item.confidence() * BINS));
            int weight = weights[item.sentence()];
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
}
