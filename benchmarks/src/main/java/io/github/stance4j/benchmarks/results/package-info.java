// SPDX-License-Identifier: Apache-2.0
/**
 * The parts of the page of all results, {@code RESULTS.md}.
 *
 * <p>Each system is asked in a process of its own, by {@link
 * io.github.stance4j.benchmarks.results.Questions}, so that its memory is its own; its answers come
 * back in a file, {@link io.github.stance4j.benchmarks.results.AnswersJson}. All figures follow
 * from the answers: {@link io.github.stance4j.benchmarks.results.ComparisonSection} compares the
 * systems with the first of them, {@link io.github.stance4j.benchmarks.results.PublicTable} models
 * that were trained on public sets with what others have published. The text between the tables is
 * a {@link io.github.stance4j.benchmarks.results.PageTemplate}.
 *
 * <p>Trap: nothing that is different each time may stand in the page but times and memory, lest a
 * new page can't be compared with the one before.
 */
package io.github.stance4j.benchmarks.results;
