// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.Evaluation;

/**
 * How well a system scored on a set of sentences.
 *
 * @param data what to call the sentences
 * @param system what to call the system
 * @param evaluation the figures
 */
public record Result(String data, String system, Evaluation evaluation) {}
