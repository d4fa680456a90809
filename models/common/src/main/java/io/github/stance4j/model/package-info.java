// SPDX-License-Identifier: Apache-2.0
/**
 * A trained model and what is done with it whatever engine computes it.
 *
 * <p>The way of a sentence: {@link io.github.stance4j.model.text} cuts it into word pieces, an
 * engine's {@link io.github.stance4j.model.network.StanceNetwork} encodes them once, tags are
 * decoded into actors, each actor is scored from the same encoder states, and logits become
 * calibrated probabilities and held stances. Training and scoring share all of it.
 *
 * <p>{@link io.github.stance4j.model.StanceModel} is what training returns, and one file holds
 * ({@link io.github.stance4j.model.archive}). {@link
 * io.github.stance4j.model.ModelStanceClassifier} scores with it on any engine. {@link
 * io.github.stance4j.model.Calibrator} fits the last step to annotated actors.
 *
 * <p>Two traps: a threshold is compared with the calibrated probability, not with the sigmoid of
 * the logit; and a sentence of more pieces than the network reads is several sequences, so a piece
 * has one index in its sentence and another in its window.
 */
package io.github.stance4j.model;
