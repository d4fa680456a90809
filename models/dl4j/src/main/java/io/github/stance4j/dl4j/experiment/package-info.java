// SPDX-License-Identifier: Apache-2.0
/**
 * Questions that are answered by several trainings: how good models of these settings are
 * (cross-validation), whether more data would help (a learning curve), what it buys to choose the
 * sentences that are annotated (a choice curve), and whether a model can be made again.
 *
 * <p>Each experiment is configured when it is made and gets its data in {@code run}. The models
 * that it trains stay in its folder; when it is run again, those that are there and of the same
 * settings and sentences are taken as they are, and a training that was broken off goes on from its
 * checkpoint. So an experiment of hours can be killed at any time.
 *
 * <p>Models are measured as {@code StanceClassifier.load} loads them, by whichever engine comes
 * first.
 */
package io.github.stance4j.dl4j.experiment;
