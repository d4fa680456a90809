// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.evaluation.Slice;

/**
 * How well a system scored on a part of some sentences.
 *
 * @param data what to call all the sentences
 * @param system what to call the system
 * @param slice the part and its figures
 */
public record SliceResult(String data, String system, Slice slice) {}
