// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured, made ready to be timed, and the sentences it is measured with: those of the
 * English test split and challenge set, and texts made of them.
 *
 * <p>Trap: the encoder alone gets its word pieces cut and its batches divided before the clock
 * runs. The batches are those that the engines make, for it is they that are asked for them.
 */
package io.github.stance4j.benchmarks.jmh.subject;
