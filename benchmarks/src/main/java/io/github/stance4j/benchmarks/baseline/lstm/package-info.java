// SPDX-License-Identifier: Apache-2.0
/**
 * A bidirectional LSTM over word pieces, one pass an actor: what can be learnt of the order of
 * words from the corpus alone, without an encoder that has read before.
 *
 * <p>{@link io.github.stance4j.benchmarks.baseline.lstm.LstmTrainer} trains it in Deeplearning4j,
 * from random weights, and keeps the epoch with the least loss on the development split.
 *
 * <p>Traps: sentences of one batch are padded to one length, and what stands there must not reach
 * the pooled states, which a test sees to. An operation is so small that further threads only cost
 * time; where other programs use the machine, they cost most of it.
 */
package io.github.stance4j.benchmarks.baseline.lstm;
