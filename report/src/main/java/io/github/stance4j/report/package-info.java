// SPDX-License-Identifier: Apache-2.0
/**
 * An evaluation or a training as one page of HTML.
 *
 * <p>{@link io.github.stance4j.report.HtmlReport} takes what an {@link
 * io.github.stance4j.evaluation.Evaluator} has made, and the answers that it made it of; it
 * measures nothing anew, so that the page has the figures of the evaluation to the last digit
 * ({@code value} of each {@code data} element).
 *
 * <p>This is an artifact of its own, since who embeds a model has no use for it, and the command,
 * the experiments of several trainings and the benchmarks draw their plots with it.
 *
 * <p>Probabilities are those of the given actors, so curves and errors are, too; figures are end to
 * end where that was measured. Trap: an error is a wrong <em>answer</em>. What is only unsure on
 * the right side of its threshold is none.
 */
package io.github.stance4j.report;
