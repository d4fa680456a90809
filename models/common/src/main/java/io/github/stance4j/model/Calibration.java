// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How logits become probabilities and held stances.
 *
 * @param stances the calibration of each stance of the schema, in order
 * @param temperatures for each exclusive label set of the schema, by its name, the positive number
 *     that its logits are divided by before the softmax (Guo et al. 2017), in order
 */
public record Calibration(
        Map<Stance, StanceCalibration> stances, Map<String, Double> temperatures) {

    /**
     * Copies the maps and keeps their order.
     *
     * @throws IllegalArgumentException if a temperature is not positive and finite
     */
    public Calibration {
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        temperatures = Collections.unmodifiableMap(new LinkedHashMap<>(temperatures));
        stances.forEach(
                (stance, calibration) -> Objects.requireNonNull(calibration, stance.name()));
        temperatures.forEach(Calibration::requirePositive);
    }

    private static void requirePositive(String labelSet, double temperature) {
        if (!(temperature > 0) || !Double.isFinite(temperature)) {
            throw new IllegalArgumentException(
                    "The temperature of " + labelSet + " must be positive, found " + temperature);
        }
    }

    /** Leaves all logits of a schema as they are; stances are held from 0.5 on. */
    public static Calibration identity(LabelSchema schema) {
        Map<Stance, StanceCalibration> stances = new LinkedHashMap<>();
        schema.stances().forEach(stance -> stances.put(stance, StanceCalibration.IDENTITY));
        Map<String, Double> temperatures = new LinkedHashMap<>();
        schema.labelSets().forEach(set -> temperatures.put(set.name(), 1.0));
        return new Calibration(stances, temperatures);
    }

    /** Tells whether this calibrates exactly the stances and label sets of a schema. */
    public boolean fits(LabelSchema schema) {
        Calibration identity = identity(schema);
        return stances.keySet().equals(identity.stances.keySet())
                && temperatures.keySet().equals(identity.temperatures.keySet());
    }

    /**
     * Returns the calibration of a stance.
     *
     * @throws IllegalArgumentException if there is none
     */
    public StanceCalibration of(Stance stance) {
        StanceCalibration calibration = stances.get(stance);
        if (calibration == null) {
            throw new IllegalArgumentException(
                    "The model has no stance " + stance + ", only " + stances.keySet());
        }
        return calibration;
    }

    /**
     * Returns the same with other thresholds for some stances.
     *
     * @throws IllegalArgumentException if a stance is not calibrated here, or a threshold is not in
     *     [0, 1]
     */
    public Calibration withThresholds(Map<Stance, Double> thresholds) {
        Map<Stance, StanceCalibration> changed = new LinkedHashMap<>(stances);
        thresholds.forEach(
                (stance, threshold) -> changed.put(stance, of(stance).withThreshold(threshold)));
        return new Calibration(changed, temperatures);
    }

    /**
     * Returns the probabilities of the labels of a set: the softmax of its logits divided by its
     * temperature.
     *
     * @param logits one a label, in the set's order
     * @throws IllegalArgumentException if the set is not calibrated here, or has not as many labels
     */
    public double[] probabilities(LabelSet set, float[] logits) {
        Double temperature = temperatures.get(set.name());
        if (temperature == null || logits.length != set.labels().size()) {
            throw new IllegalArgumentException(
                    logits.length
                            + " logits for the labels of "
                            + set
                            + " in a model with the label sets "
                            + temperatures.keySet());
        }
        return softmax(logits, 1 / temperature);
    }

    /** Returns the softmax of {@code scale · logits}. */
    static double[] softmax(float[] logits, double scale) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            largest = Math.max(largest, scale * logit);
        }
        double[] probabilities = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            // Shifted so that the greatest exponent is 0: no overflow.
            probabilities[i] = Math.exp(scale * logits[i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
