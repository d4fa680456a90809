// SPDX-License-Identifier: Apache-2.0
/**
 * A trained model and what is done with it whatever engine computes it.
 *
 * <p>The way of a sentence: {@link io.github.stance4j.model.text} cuts it into word pieces, an
 * engine's {@link io.github.stance4j.model.network.StanceNetwork} encodes them once, tags are
 * decoded into actors, each actor is scored from the same encoder states, and logits become
 * calibrated probabilities and held stances. Training and scoring share all of it.
 */
package io.github.stance4j.model;
