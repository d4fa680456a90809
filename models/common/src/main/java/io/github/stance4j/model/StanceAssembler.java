// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.model.network.ActorLogits;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes answers of logits. Immutable. */
public final class StanceAssembler {

    private final LabelSchema schema;
    private final Calibration calibration;

    /**
     * Makes an assembler.
     *
     * @param schema the labels that logits are of, in its order
     * @param calibration of that schema
     */
    public StanceAssembler(LabelSchema schema, Calibration calibration) {
        this.schema = schema;
        this.calibration = calibration;
    }

    /**
     * Makes the answer about an actor.
     *
     * @throws IllegalArgumentException if the mentions are not in the sentence, or a logit is NaN
     */
    public ActorStance assemble(
            String sentence, Span actor, Optional<Span> target, ActorLogits logits) {
        Map<Stance, Double> probabilities = new LinkedHashMap<>();
        Set<Stance> held = new LinkedHashSet<>();
        for (int i = 0; i < schema.stances().size(); i++) {
            Stance stance = schema.stances().get(i);
            StanceCalibration calibrated = calibration.of(stance);
            double probability = calibrated.probability(logits.stances()[i]);
            probabilities.put(stance, probability);
            if (probability >= calibrated.threshold()) {
                held.add(stance);
            }
        }
        return new ActorStance(
                Mention.in(sentence, actor),
                target.map(span -> Mention.in(sentence, span)),
                probabilities,
                held,
                labels(logits));
    }

    private Map<String, LabelDistribution> labels(ActorLogits logits) {
        Map<String, LabelDistribution> labels = new LinkedHashMap<>();
        for (int i = 0; i < schema.labelSets().size(); i++) {
            LabelSet set = schema.labelSets().get(i);
            double[] probabilities = calibration.probabilities(set, logits.labelSets()[i]);
            labels.put(set.name(), LabelDistribution.of(set, probabilities));
        }
        return labels;
    }
}
