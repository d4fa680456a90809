// SPDX-License-Identifier: Apache-2.0
/**
 * Evaluation of predictions against an annotated corpus.
 *
 * <p>{@link io.github.stance4j.evaluation.Evaluator} knows two {@linkplain
 * io.github.stance4j.evaluation.Setting settings}.
 *
 * <p><b>Given actors.</b> One prediction for each annotated (actor, target) pair; each pair counts
 * once, also where a name is mentioned twice.
 *
 * <p>Only there probabilities are measured: the average precision of a stance, and the calibration
 * error of a stance and of a set's answers, of which 0 is best. Of few actors it is not 0 even if
 * all is right in the long run, and its interval, of samples that are less varied, lies higher than
 * it. The middle one is of the answers with a probability from 0.1 to 0.9 only: most actors hold
 * nothing, surely, which makes any error over all look small.
 *
 * <p><b>End to end.</b> Only the sentence is given.
 *
 * <ul>
 *   <li>All mentions of one name in a sentence count as one actor, in the gold annotation and in
 *       the predictions alike. The same name is the same text but for white space around it; case
 *       makes a difference. Such an actor holds a stance if any of its mentions does.
 *   <li>Two actors overlap as much as the two of their mentions that overlap most, in characters by
 *       intersection over union. A gold and a predicted actor match if that is at least 0.5, one to
 *       one, the largest overlap first; of equal ones, that whose gold mention, then whose
 *       predicted mention stands earlier. So an actor that was found exactly is never given up for
 *       others that were found in part.
 *   <li>By <em>overlap</em> an actor is found if it has a match, <em>exactly</em> if two mentions
 *       of the match have equal spans.
 *   <li>A stance counts on the matched actor only. What an unmatched predicted actor holds is a
 *       false positive, what an unmatched gold actor holds a false negative.
 *   <li>An exclusive label counts on matched actors only, as the two mentions that overlap most
 *       have it: an actor that was not found is missing from the confusion matrix.
 *   <li>Targets play no part: an actor with several has the stances that it holds toward any.
 * </ul>
 *
 * <p><b>Two systems.</b> {@link io.github.stance4j.evaluation.PairedRandomization} tells whether
 * what one is better than the other by could be chance.
 *
 * <p>Labels that were not annotated are left out. End to end, what unmatched predicted actors hold
 * is left out of a stance in sentences where it was not annotated for every actor.
 *
 * <p>Traps: a figure that can't be computed is empty, not 0, and is left out of means; so macro
 * precision is that of the stances that were predicted at all, and macro F1 that of the stances
 * that were there or predicted. Micro figures are those of the summed counts.
 */
package io.github.stance4j.evaluation;
