// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.HashMap;
import java.util.Map;

/**
 * Answers that were guessed from something that should not tell the label, beside those of somebody
 * who always gives the most frequent one.
 *
 * <p>The reduction of errors is Goodman and Kruskal's lambda (<i>Measures of association for cross
 * classifications</i>, Journal of the American Statistical Association, 1954), here of guesses
 * about rows that did not count for the guess.
 */
final class Guesses {

    private final Map<String, Integer> gains = new HashMap<>();
    private int rows;
    private int errors;
    private int majorityErrors;

    void add(String group, String value, String guess, String majority) {
        rows++;
        int wrong = guess.equals(value) ? 0 : 1;
        int majorityWrong = majority.equals(value) ? 0 : 1;
        errors += wrong;
        majorityErrors += majorityWrong;
        if (majorityWrong != wrong) {
            gains.merge(group, majorityWrong - wrong, Integer::sum);
        }
    }

    /**
     * Returns the part of the errors that the guesses save, at most 1; below 0 if they add some.
     */
    double reduction() {
        return majorityErrors == 0 ? 0 : 1 - (double) errors / majorityErrors;
    }

    /** Tells by a sign test over groups how likely it is that the guesses are better by chance. */
    double chance() {
        int better = (int) gains.values().stream().filter(gain -> gain > 0).count();
        int other = (int) gains.values().stream().filter(gain -> gain < 0).count();
        int all = better + other;
        return all == 0 ? 1 : new ExactTests(all).sign(better, all);
    }

    /** Tells what was right, for a message. */
    String text() {
        return Figures.percent(rows - errors, rows)
                + " right, where the most frequent answer is "
                + Figures.percent(rows - majorityErrors, rows);
    }
}
