// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Machine;
import io.github.stance4j.evaluation.MetricDifference;
import io.github.stance4j.evaluation.RandomizationOptions;
import io.github.stance4j.evaluation.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was measured on what, and how it came out.
 *
 * @param created when
 * @param machine on what
 * @param data the sentences
 * @param labels the labels that were evaluated
 * @param bootstrap how intervals were estimated
 * @param randomization how systems were compared
 * @param systems one system, or two
 * @param comparison for each setting, how the first differs from the second; empty for one system
 */
record BenchmarkReport(
        Instant created,
        Machine machine,
        BenchmarkData data,
        LabelSchema labels,
        BootstrapOptions bootstrap,
        RandomizationOptions randomization,
        List<SystemResult> systems,
        Map<Setting, List<MetricDifference>> comparison) {}
