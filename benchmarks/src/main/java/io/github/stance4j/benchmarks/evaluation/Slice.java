// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import java.util.OptionalDouble;

/**
 * How well a system scored on the sentences with one value of a column.
 *
 * @param data what to call all the sentences
 * @param column the column
 * @param value the value
 * @param system what to call the system
 * @param sentences how many sentences have the value
 * @param positives how many stances are held in them
 * @param f1 micro F1 of the stances, end to end
 * @param falseAlarms of the given actors that hold nothing, the share that is said to hold a stance
 */
public record Slice(
        String data,
        String column,
        String value,
        String system,
        int sentences,
        int positives,
        OptionalDouble f1,
        double falseAlarms) {

    /** With fewer positives than this, F1 tells little. */
    public static final int ENOUGH_POSITIVES = 20;
}
