// SPDX-License-Identifier: Apache-2.0
/**
 * The joint network as a DL4J graph of SameDiff layers: encoder, actor tagger, actor heads.
 *
 * <p>Sequences lie as [batch, time, width] (DL4J's {@code NWC}). Two traps: DL4J fixes the length
 * of a SameDiff layer's placeholders at the first batch, so every layer here frees them; and a
 * SameDiff layer does not know whether it trains, so dropout stands outside of it.
 */
package io.github.stance4j.dl4j.network;
