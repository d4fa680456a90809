// SPDX-License-Identifier: Apache-2.0
/**
 * The learning curve: how good models are that were trained on more and more of the corpus.
 *
 * <p>The parts are nested and divided by group, so that a larger one has all of a smaller one. A
 * smaller part is passed over more often, as it would otherwise be trained for too few steps to
 * tell anything about the data.
 */
package io.github.stance4j.benchmarks.curve;
