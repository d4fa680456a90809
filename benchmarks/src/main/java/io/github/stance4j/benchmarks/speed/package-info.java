// SPDX-License-Identifier: Apache-2.0
/**
 * What measurements of speed found, as figures for JSON, as tables and as pictures; {@code
 * benchmarks/jmh} and {@code benchmarks/rivals} measure.
 *
 * <p>Traps: times depend on the machine and on what else runs there. What travels are ratios to a
 * reference that ran in the same process in the same round, and each stands with its least and its
 * greatest value over the rounds.
 */
package io.github.stance4j.benchmarks.speed;
