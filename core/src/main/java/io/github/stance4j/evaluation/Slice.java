// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.OptionalDouble;

/**
 * How good answers are on the sentences that share a value of a metadata column.
 *
 * @param column the column
 * @param value the value
 * @param sentences how many sentences have it
 * @param positives how many stances are held in them
 * @param f1 micro F1 of the stances; empty if none is held nor predicted
 * @param falseAlarms of the given actors that hold nothing, the share that is said to hold a
 *     stance; empty if every actor holds something
 */
public record Slice(
        String column,
        String value,
        int sentences,
        int positives,
        OptionalDouble f1,
        OptionalDouble falseAlarms) {

    /** With fewer positives than this, F1 tells little. */
    public static final int ENOUGH_POSITIVES = 20;
}
