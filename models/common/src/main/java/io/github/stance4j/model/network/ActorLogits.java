// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

/**
 * What the network says of one actor, before calibration.
 *
 * @param stances one logit a stance of the schema, in its order; the sigmoid makes a probability of
 *     it
 * @param labelSets for each exclusive label set of the schema one logit a label; the softmax makes
 *     probabilities of them
 */
public record ActorLogits(float[] stances, float[][] labelSets) {}
