// SPDX-License-Identifier: Apache-2.0
/**
 * The steps of a training: examples, batches of similar length, the updates, and the choice of the
 * best epoch.
 *
 * <p>Data that training sees is made by the same classes that scoring uses; only labels are added
 * here.
 */
package io.github.stance4j.dl4j.training;
