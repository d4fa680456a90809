// SPDX-License-Identifier: Apache-2.0
/**
 * Comparison of a model with baselines on the same sentences, in both {@linkplain
 * io.github.stance4j.evaluation.Setting settings}.
 *
 * <p>Trap: intervals tell how sure each figure is by itself. Two systems whose intervals overlap
 * may still differ surely, as they were measured on the same sentences.
 */
package io.github.stance4j.benchmarks.evaluation;
