// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorStance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much a model is in doubt, by the entropy of its answers (Settles, <i>Active Learning
 * Literature Survey</i>, 2009, section 3.1): of a stance with the probability p it is <i>−p log p −
 * (1 − p) log (1 − p)</i>, of a label set the sum of <i>−p log p</i> over its labels. Divided by
 * the greatest that it can be, it is in [0, 1] for either, and 1 if all answers are equally
 * probable.
 *
 * <p>Of an actor it is the mean over stances and label sets (the average over the labels of a
 * multi-label classifier: Esuli and Sebastiani, ECIR 2009), and of a sentence that of the actor in
 * most doubt: a sum would be the greater the more actors there are, which are so much more work to
 * annotate.
 *
 * <p>Doubt is not measured by the distance to a threshold. Calibrated probabilities tell what an
 * annotator's answer is worth, wherever the threshold lies; and where a stance is rare and nothing
 * probable, entropy prefers the more probable answers, which are those that bring examples of it.
 */
public final class Uncertainty {

    private Uncertainty() {}

    /** Returns the uncertainty of a sentence from its actors, in [0, 1]; 0 if it has none. */
    public static double of(List<ActorStance> actors) {
        return actors.stream().mapToDouble(Uncertainty::of).max().orElse(0);
    }

    /** Returns the uncertainty of an actor, in [0, 1]. */
    public static double of(ActorStance actor) {
        return entropies(actor).values().stream().mapToDouble(Doubt::entropy).average().orElse(0);
    }

    /**
     * Returns in words the answer that is in most doubt, with its probability: {@code condemnation
     * 0.48} or {@code sentiment=negative 0.51}; empty if there is none.
     */
    static String mostDoubtful(ActorStance actor) {
        Map.Entry<String, Doubt> most = null;
        for (Map.Entry<String, Doubt> one : entropies(actor).entrySet()) {
            if (most == null || one.getValue().entropy() > most.getValue().entropy()) {
                most = one;
            }
        }
        return most == null
                ? ""
                : String.format(
                        Locale.ROOT, "%s %.2f", most.getKey(), most.getValue().probability());
    }

    private record Doubt(double probability, double entropy) {}

    private static Map<String, Doubt> entropies(ActorStance actor) {
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        actor.stances()
                .forEach(
                        (stance, p) ->
                                doubts.put(
                                        stance.name(), new Doubt(p, entropy(List.of(p, 1 - p)))));
        actor.labels()
                .forEach(
                        (set, distribution) ->
                                doubts.put(
                                        set + "=" + distribution.label(),
                                        new Doubt(
                                                distribution.scores().get(distribution.label()),
                                                entropy(distribution.scores().values()))));
        return doubts;
    }

    private static double entropy(Collection<Double> probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            // 0 log 0 is 0 in the limit.
            sum -= p > 0 ? p * Math.log(p) : 0;
        }
        return probabilities.size() < 2
                ? 0
                : Math.max(0, Math.min(1, sum / Math.log(probabilities.size())));
    }
}
