// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** All actors that a stance was annotated for, the most probable first. */
final class RankedStance {

    private record Item(int sentence, double probability, boolean held) {}

    private final List<Item> items = new ArrayList<>();

    RankedStance(Stance stance, List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        for (int i = 0; i < gold.size(); i++) {
            List<AnnotatedActor> actors = gold.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                if (actors.get(j).isAnnotated(stance)) {
                    double probability = predictions.get(i).get(j).probability(stance);
                    items.add(new Item(i, probability, actors.get(j).holds(stance)));
                }
            }
        }
        items.sort(Comparator.comparingDouble((Item item) -> -item.probability()));
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
}
