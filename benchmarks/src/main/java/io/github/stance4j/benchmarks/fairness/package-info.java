// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a name decides: sentences with the names of their actors exchanged for others, and what
 * that changes.
 */
package io.github.stance4j.benchmarks.fairness;
