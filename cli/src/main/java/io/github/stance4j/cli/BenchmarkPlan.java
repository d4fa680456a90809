// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.RandomizationOptions;
import io.github.stance4j.evaluation.Setting;
import java.util.List;

/**
 * How to measure.
 *
 * @param settings what classifiers are told, in the order in which they are asked
 * @param options how to load a classifier
 * @param bootstrap how to estimate intervals
 * @param randomization how to compare two
 */
record BenchmarkPlan(
        List<Setting> settings,
        LoadOptions options,
        BootstrapOptions bootstrap,
        RandomizationOptions randomization) {}
