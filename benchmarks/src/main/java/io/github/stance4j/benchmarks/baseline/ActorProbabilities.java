// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.model.network.ActorLogits;

/**
 * What a trained baseline says of one actor, before calibration.
 *
 * @param stances one probability a stance of the schema, in its order
 * @param labelSets for each exclusive label set of the schema one probability a label, in its order
 */
public record ActorProbabilities(double[] stances, double[][] labelSets) {

    /** Single precision tells no probability nearer to 0 or 1 than about this. */
    private static final double LEAST = 1e-7;

    /** Returns the logits that these are the sigmoids and softmaxes of. */
    ActorLogits logits() {
        float[] ofStances = new float[stances.length];
        for (int i = 0; i < stances.length; i++) {
            ofStances[i] = (float) (logarithm(stances[i]) - logarithm(1 - stances[i]));
        }
        float[][] ofSets = new float[labelSets.length][];
        for (int i = 0; i < labelSets.length; i++) {
            ofSets[i] = new float[labelSets[i].length];
            for (int label = 0; label < ofSets[i].length; label++) {
                ofSets[i][label] = (float) logarithm(labelSets[i][label]);
            }
        }
        return new ActorLogits(ofStances, ofSets);
    }

    private static double logarithm(double probability) {
        // Math.max would keep a NaN, too, which is refused where the answer is made.
        return Math.log(Math.max(LEAST, probability));
    }
}
