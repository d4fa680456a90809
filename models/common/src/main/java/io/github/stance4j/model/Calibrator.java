// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fits a {@link Calibration} to annotated actors that the network was not trained on. */
public final class Calibrator {

    /**
     * With fewer actors that hold a stance, or that don't, or with fewer labelled ones of a set,
     * nothing is fitted: the logits stay as they are, the threshold is 0.5.
     */
    public static final int FEWEST = 5;

    private Calibrator() {}

    /**
     * Fits, for each stance, slope and intercept by Platt scaling (Platt 1999, with the smoothed
     * targets given there) and then a threshold; and, for each label set, the temperature with the
     * least negative log-likelihood (Guo et al. 2017), within [0.25, 4].
     *
     * <p>Thresholds lie midway between neighbouring probabilities. Of those whose F1 is within one
     * standard error of the greatest, the one nearest to 0.5 is taken. Where Platt scaling finds a
     * negative slope, so that greater logits would mean less, the logits of that stance stay as
     * they are.
     *
     * @param actors in any order
     * @throws IllegalArgumentException if an actor has a label that is not in its set
     */
    public static Calibration fit(LabelSchema schema, List<LabelledLogits> actors) {
        Map<Stance, StanceCalibration> stances = new LinkedHashMap<>();
        for (int i = 0; i < schema.stances().size(); i++) {
            stances.put(schema.stances().get(i), stance(i, schema.stances().get(i), actors));
        }
        Map<String, Double> temperatures = new LinkedHashMap<>();
        for (int i = 0; i < schema.labelSets().size(); i++) {
            LabelSet set = schema.labelSets().get(i);
            temperatures.put(set.name(), temperature(i, set, actors));
        }
        return new Calibration(stances, temperatures);
    }

    private static StanceCalibration stance(int index, Stance stance, List<LabelledLogits> actors) {
        List<LabelledLogits> annotated =
                actors.stream().filter(one -> one.actor().isAnnotated(stance)).toList();
        double[] logits =
                annotated.stream().mapToDouble(one -> one.logits().stances()[index]).toArray();
        boolean[] held = new boolean[annotated.size()];
        int positives = 0;
        for (int i = 0; i < held.length; i++) {
            held[i] = annotated.get(i).actor().holds(stance);
            positives += held[i] ? 1 : 0;
        }
        return Math.min(positives, held.length - positives) < FEWEST
                ? StanceCalibration.IDENTITY
                : withBestThreshold(PlattScaling.fit(logits, held), logits, held);
    }

    private static StanceCalibration withBestThreshold(
            StanceCalibration platt, double[] logits, boolean[] held) {
        double[] probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = platt.probability(logits[i]);
        }
        return platt.withThreshold(BestThreshold.of(probabilities, held));
    }

    private static double temperature(int index, LabelSet set, List<LabelledLogits> actors) {
        List<LabelledLogits> labelled =
                actors.stream().filter(one -> one.actor().label(set.name()).isPresent()).toList();
        if (labelled.size() < FEWEST) {
            return 1;
        }
        return BestTemperature.of(
                labelled.stream().map(one -> one.logits().labelSets()[index]).toList(),
                labelled.stream()
                        .map(one -> set.indexOf(one.actor().label(set.name()).orElseThrow()))
                        .toList());
    }
}
