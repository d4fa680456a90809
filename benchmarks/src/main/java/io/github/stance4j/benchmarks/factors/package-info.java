// SPDX-License-Identifier: Apache-2.0
/** One setting of a training changed at a time, and what that gives. */
package io.github.stance4j.benchmarks.factors;
