// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the engines are beside the encoder alone in ONNX Runtime. Nothing here is published.
 *
 * <p>Which figure comes from where: ratios, speeds and times come from systems that take turns in
 * one process ({@code rounds}), because a ratio of two times says nothing unless both were taken on
 * a machine in the same state, and JMH runs one benchmark after the other. What a call allocates,
 * and its times when a system has the machine's caches to itself, come from JMH, each system in a
 * process of its own; that is also where its percentiles may be compared with. Memory that is
 * resident belongs to a process and not to a system, so each has one of its own for that.
 */
package io.github.stance4j.benchmarks.jmh;
