// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a probability of 0.8 is right four times in five.
 *
 * <p>Trap: with few answers in a bin even a perfect system seems to be off. Each error stands
 * beside the one that chance alone would give.
 */
package io.github.stance4j.benchmarks.calibration;
