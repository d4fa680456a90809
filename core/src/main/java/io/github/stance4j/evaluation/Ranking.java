// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** All actors that a label was annotated for, the most probable first. */
final class Ranking {

    private record Item(int sentence, double probability, boolean held) {}

    private final List<Item> items = new ArrayList<>();

    private Ranking(
            List<AnnotatedSentence> gold,
            List<List<ActorStance>> predictions,
            Function<AnnotatedActor, Optional<Boolean>> held,
            ToDoubleFunction<ActorStance> probability) {
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                int sentence = i;
                double p = probability.applyAsDouble(predictions.get(i).get(j));
                held.apply(actors.get(j)).ifPresent(h -> items.add(new Item(sentence, p, h)));
            }
        }
        items.sort(Comparator.comparingDouble((Item item) -> -item.probability()));
    }

    /** Ranks by the probability of holding a stance. */
    static Ranking of(
            Stance stance, List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        return new Ranking(
                gold,
                predictions,
                actor -> Optional.ofNullable(actor.stances().get(stance)),
                answer -> answer.probability(stance));
    }

    /** Ranks by the probability of one label of a set, against all others. */
    static Ranking of(
            LabelSet set,
            String label,
            List<AnnotatedSentence> gold,
            List<List<ActorStance>> predictions) {
        return new Ranking(
                gold,
                predictions,
                actor -> actor.label(set.name()).map(label::equals),
                answer -> answer.labels().get(set.name()).scores().getOrDefault(label, 0.0));
    }

    /**
     * Returns the average precision: the sum over all thresholds of (R<sub>n</sub> -
     * R<sub>n-1</sub>) P<sub>n</sub>, without interpolation, actors of equal probability being
     * counted at once.
     *
     * @param weights how often each sentence counts
     */
    OptionalDouble averagePrecision(int[] weights) {
        double sum = 0;
        int positives = 0;
        int seen = 0;
        int next = 0;
        while (next < items.size()) {
            int before = positives;
            double threshold = items.get(next).probability();
            while (next < items.size() && items.get(next).probability() == threshold) {
                Item item = items.get(next++);
                seen += weights[item.sentence()];
                positives += item.held() ? weights[item.sentence()] : 0;
            }
            sum += positives == before ? 0 : (double) (positives - before) * positives / seen;
        }
        return positives == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / positives);
    }

    /** Returns what its average precision is the area under. */
    PrecisionRecallCurve curve() {
        int all = (int) items.stream().filter(Item::held).count();
        List<PrecisionRecallCurve.Point> points = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < items.size(); i++) {
            found += items.get(i).held() ? 1 : 0;
            double threshold = items.get(i).probability();
            boolean isLast = i + 1 == items.size() || items.get(i + 1).probability() != threshold;
            double recall = all == 0 ? 0 : (double) found / all;
            if (isLast
                    && recall > (points.isEmpty() ? 0 : points.get(points.size() - 1).recall())) {
                points.add(
                        new PrecisionRecallCurve.Point(
                                threshold, recall, (double) found / (i + 1)));
            }
        }
        int[] once = new int[items.stream().mapToInt(item -> item.sentence() + 1).max().orElse(0)];
        Arrays.fill(once, 1);
        return new PrecisionRecallCurve(items.size(), all, points, averagePrecision(once));
    }
}
