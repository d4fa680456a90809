// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Tests of counts that need no approximation, and Holm's correction for many of them. */
final class ExactTests {

    /** The greatest chance of a single false warning of a check. */
    static final double LEVEL = 0.05;

    private final double[] logFactorials;

    /** Makes tests of counts up to {@code largest}. */
    ExactTests(int largest) {
        logFactorials = new double[largest + 1];
        for (int i = 2; i <= largest; i++) {
            logFactorials[i] = logFactorials[i - 1] + Math.log(i);
        }
    }

    /**
     * Fisher's exact test, one-sided: the probability that of {@code drawn} out of {@code all} so
     * many or more are marked, if {@code marked} of all are and the draw is by lot.
     */
    double fisher(int found, int drawn, int marked, int all) {
        double p = 0;
        for (int i = found; i <= Math.min(drawn, marked); i++) {
            if (drawn - i <= all - marked) {
                p +=
                        Math.exp(
                                choose(marked, i)
                                        + choose(all - marked, drawn - i)
                                        - choose(all, drawn));
            }
        }
        return Math.min(1, p);
    }

    /** The sign test, one-sided: so many or more of all would fall on one side by tossing coins. */
    double sign(int found, int all) {
        double p = 0;
        for (int i = found; i <= all; i++) {
            p += Math.exp(choose(all, i) - all * Math.log(2));
        }
        return Math.min(1, p);
    }

    private double choose(int all, int some) {
        return logFactorials[all] - logFactorials[some] - logFactorials[all - some];
    }

    /**
     * Corrects probabilities by Holm's method: what is left below a level is so by chance, anywhere
     * among all tests, with that probability at most.
     *
     * @param tests how many were made, at least as many as are given; those that are not given
     *     count as greater than all that are, which makes the correction stricter at most
     */
    static double[] holm(double[] p, int tests) {
        Integer[] order =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> p[i]))
                        .toArray(Integer[]::new);
        double[] adjusted = new double[p.length];
        double greatest = 0;
        for (int i = 0; i < order.length; i++) {
            greatest = Math.max(greatest, Math.min(1, (tests - i) * p[order[i]]));
            adjusted[order[i]] = greatest;
        }
        return adjusted;
    }

    /** Corrects as many probabilities as tests were made. */
    static double[] holm(double[] p) {
        return holm(p, p.length);
    }
}
