// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One actor of a sentence and its own position.
 *
 * @param actor the actor's mention
 * @param target the target that was asked about, if any
 * @param stances the calibrated probability of each stance of the schema, in [0, 1], in the
 *     schema's order
 * @param held the stances whose probability reaches the model's threshold for them, in the schema's
 *     order
 * @param labels for each exclusive label set of the schema, by its name, the distribution over its
 *     labels
 */
public record ActorStance(
        Mention actor,
        Optional<Mention> target,
        Map<Stance, Double> stances,
        Set<Stance> held,
        Map<String, LabelDistribution> labels) {

    /**
     * Copies the collections and keeps their order.
     *
     * @throws IllegalArgumentException if a probability is not in [0, 1], or a stance is held that
     *     has none
     */
    public ActorStance {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        held = Collections.unmodifiableSet(new LinkedHashSet<>(held));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        stances.forEach(ActorStance::checkProbability);
        if (!stances.keySet().containsAll(held)) {
            throw new IllegalArgumentException(
                    "Held stances " + held + " need a probability each: " + stances);
        }
    }

    /** A network gone wrong answers NaN, which would look like any other low score. */
    private static void checkProbability(Stance stance, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability of " + stance + " must be in [0, 1], found " + probability);
        }
    }

    /** Returns the actor's text. */
    public String text() {
        return actor.text();
    }

    /** Returns where the actor is mentioned. */
    public Span span() {
        return actor.span();
    }

    /** Tells whether the actor holds a stance. */
    public boolean holds(Stance stance) {
        return held.contains(stance);
    }

    /**
     * Returns the calibrated probability of a stance.
     *
     * @throws IllegalArgumentException if the model's schema does not have it
     */
    public double probability(Stance stance) {
        Double probability = stances.get(stance);
        if (probability == null) {
            throw new IllegalArgumentException(
                    "The model has no stance " + stance + ", only " + stances.keySet());
        }
        return probability;
    }

    /**
     * Returns the most probable label of an exclusive set.
     *
     * @throws IllegalArgumentException if the model's schema does not have the set
     */
    public String label(String labelSet) {
        LabelDistribution distribution = labels.get(labelSet);
        if (distribution == null) {
            throw new IllegalArgumentException(
                    "The model has no label set " + labelSet + ", only " + labels.keySet());
        }
        return distribution.label();
    }
}
