// SPDX-License-Identifier: Apache-2.0
/**
 * A dense network over the states of all-MiniLM-L6-v2 as it was published: what an encoder that has
 * read before knows without being trained on the corpus.
 *
 * <p>An actor is the mean of the states of its word pieces, and beside it the mean of those of the
 * whole sentence. They are computed once; {@link
 * io.github.stance4j.benchmarks.baseline.frozen.FrozenTrainer} trains one hidden layer and an
 * output for each label on them, and keeps the epoch with the least loss on the development split.
 *
 * <p>Trap: a sentence is encoded by itself, never beside others, because the last digits of a
 * product depend on how much there is of it.
 */
package io.github.stance4j.benchmarks.baseline.frozen;
