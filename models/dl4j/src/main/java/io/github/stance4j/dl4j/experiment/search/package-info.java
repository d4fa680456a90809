// SPDX-License-Identifier: Apache-2.0
/**
 * The search for good settings: values are drawn from stated ranges, models are trained with them
 * and measured on the development split only.
 *
 * <p>A <em>trial</em> is one training. All that is known of those that are over stands in {@code
 * trials.json}, by their settings, so that no search in that folder repeats one, and more trials
 * can be added to a search. Models are not kept: the settings that were best are written as a file
 * from which one is trained.
 *
 * <p>The best of many trials is a little worse than its figure on the development split says, as it
 * was chosen by that figure. What it is worth tells the test split.
 */
package io.github.stance4j.dl4j.experiment.search;
