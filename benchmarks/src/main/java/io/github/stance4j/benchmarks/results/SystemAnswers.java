// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.evaluation.Setting;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a system answered, and what that cost.
 *
 * @param system what to call it
 * @param schema the labels that it scores
 * @param openSeconds how long it took to make it ready, its training included
 * @param peakBytes the most memory that its process had resident, if known
 * @param sentencesPerSecond in each setting, on the first data
 * @param answers for each data, by their name, and setting the answers about each sentence
 */
public record SystemAnswers(
        String system,
        LabelSchema schema,
        double openSeconds,
        OptionalLong peakBytes,
        Map<Setting, Double> sentencesPerSecond,
        Map<String, Map<Setting, List<List<ActorStance>>>> answers) {}
