// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.curve;

/**
 * How good a model is that was trained on a part of the corpus.
 *
 * @param percent how much of the training split it has seen
 * @param sentences how many sentences that are
 * @param epochs how often it has passed over them
 * @param data what it was measured on
 * @param f1 micro F1 of the stances, end to end
 * @param low the lower end of the 95 % interval
 * @param high the upper end
 */
public record CurvePoint(
        int percent, int sentences, int epochs, String data, double f1, double low, double high) {}
