// SPDX-License-Identifier: Apache-2.0
/**
 * Training and scoring with Deeplearning4j.
 *
 * <p>{@link io.github.stance4j.dl4j.StanceModelTrainer} is configured when it is made, takes data
 * only in {@code train}, and returns an immutable model. The engine in {@link
 * io.github.stance4j.dl4j.scoring} is found by itself when a classifier is loaded.
 */
package io.github.stance4j.dl4j;
