// SPDX-License-Identifier: Apache-2.0
/**
 * The commands that measure: {@link io.github.stance4j.benchmarks.EvaluationBenchmark} tells how
 * well a model scores, {@link io.github.stance4j.benchmarks.TrainingBenchmark} what training costs,
 * and {@link io.github.stance4j.benchmarks.ConvertPublicData} makes corpora of public data sets.
 * {@link io.github.stance4j.benchmarks.ResultsBenchmark} puts all of it on one page.
 *
 * <p>Each prints Markdown on standard output and writes the same figures, and more, as JSON. The
 * exit status is 0 if all went well, 1 if something could not be read, 2 on wrong usage, 3 if a
 * stated limit was passed.
 *
 * <p>Trap: times are those of the machine and of what else runs on it. Compare the ratio within one
 * run, not times of two.
 */
package io.github.stance4j.benchmarks;
