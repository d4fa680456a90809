// SPDX-License-Identifier: Apache-2.0
/**
 * The encoder as layers of DL4J, written by hand.
 *
 * <p>An encoder layer is one DL4J layer, forward and backward: products by ND4J into arrays of
 * DL4J's workspaces, everything between two products in one pass over Java arrays, block by block,
 * which the compiler turns into vector instructions. The same layer as a SameDiff graph takes more
 * than twice as long, because each small step of it is an operation of its own with an array of its
 * own.
 */
package io.github.stance4j.dl4j.network.encoder;
