// SPDX-License-Identifier: Apache-2.0
/**
 * Simpler ways to score actors than the model's, to see what a figure is worth.
 *
 * <p>{@link io.github.stance4j.benchmarks.baseline.MajorityBaseline} always gives the answer that
 * is most often right; {@link io.github.stance4j.benchmarks.baseline.KeywordBaseline} gives the
 * stance of a keyword to the nearest actor. A {@link
 * io.github.stance4j.benchmarks.baseline.TrainedBaseline} has learnt: {@link
 * io.github.stance4j.benchmarks.baseline.logistic} from the words around an actor, {@link
 * io.github.stance4j.benchmarks.baseline.lstm} from their order, too, {@link
 * io.github.stance4j.benchmarks.baseline.frozen} from what a published encoder makes of them. Where
 * actors are not given, all take every run of capitalised words for one.
 *
 * <p>They are registered as {@link io.github.stance4j.spi.StanceClassifierProvider}s, by the names
 * {@code keyword}, {@code majority}, {@code logistic}, {@code lstm} and {@code frozen}; the last
 * three are trained when they are opened, see {@link
 * io.github.stance4j.benchmarks.baseline.TrainedProvider}.
 *
 * <p>Trap: what the keyword baseline says of an actor depends on which others it is asked about,
 * which a good {@link io.github.stance4j.StanceClassifier} does not.
 */
package io.github.stance4j.benchmarks.baseline;
