// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

/**
 * The logarithms of the probabilities that logits mean where one of several holds; finite also
 * where the probability itself would be 0.
 */
public final class LogSoftmax {

    private LogSoftmax() {}

    /**
     * Returns log-probabilities, at most 0 each.
     *
     * @param logits finite, in any number; not changed
     */
    public static double[] of(double[] logits) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            greatest = Math.max(greatest, logit);
        }
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit - greatest);
        }
        double[] logs = new double[logits.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = logits[i] - greatest - Math.log(sum);
        }
        return logs;
    }

    /** Puts log-probabilities in the place of logits. */
    static void replace(float[] logits) {
        double[] exact = new double[logits.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = logits[i];
        }
        double[] logs = of(exact);
        for (int i = 0; i < logs.length; i++) {
            logits[i] = (float) logs[i];
        }
    }
}
