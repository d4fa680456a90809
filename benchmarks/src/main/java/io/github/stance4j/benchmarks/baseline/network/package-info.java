// SPDX-License-Identifier: Apache-2.0
/**
 * What the baselines that are networks of DL4J have in common: settings, the labels as arrays, an
 * output for each, and the loop over epochs that keeps the one with the least loss on the
 * development split.
 *
 * <p>Traps: DL4J's multinomial loss refuses a batch of one with a mask, see {@link
 * io.github.stance4j.benchmarks.baseline.network.Batches}. What is dropped out is drawn from the
 * generator of the whole process, so two trainings at once would not be the same again.
 */
package io.github.stance4j.benchmarks.baseline.network;
