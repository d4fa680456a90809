// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

/**
 * What became of the sentences that were offered.
 *
 * @param offered how many there were
 * @param excluded how many of them, nearly or just so, are among those that are not to be chosen
 * @param repeated how many candidates were left out as another one is nearly or just the same. What
 *     is said again after it has ceased to be a candidate is not counted
 * @param unfit how many have no word in them, or a character that no corpus can hold
 */
public record SelectionCounts(long offered, long excluded, long repeated, long unfit) {}
