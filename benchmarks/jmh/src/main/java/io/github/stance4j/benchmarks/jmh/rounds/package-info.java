// SPDX-License-Identifier: Apache-2.0
/**
 * Times of systems that take turns in one process, so that whatever else the machine does, it does
 * it to all of them.
 *
 * <p>Traps: the first round is not counted, for classes, memory and processors warm up in it. Each
 * system finds the caches as the one before it has left them; what it would do with the caches for
 * itself is told by JMH, in processes of their own.
 */
package io.github.stance4j.benchmarks.jmh.rounds;
