// SPDX-License-Identifier: Apache-2.0
/**
 * Logistic regression on the words around an actor, weighted by TF-IDF: what can be told without
 * knowing how words hang together.
 *
 * <p>{@link io.github.stance4j.benchmarks.baseline.logistic.LogisticTrainer} fits one regression a
 * stance and a multinomial one a label set, by stochastic gradient descent in Tribuo.
 *
 * <p>Trap: nothing but the number of epochs holds the weights back; Tribuo's linear trainer has no
 * penalty on them.
 */
package io.github.stance4j.benchmarks.baseline.logistic;
