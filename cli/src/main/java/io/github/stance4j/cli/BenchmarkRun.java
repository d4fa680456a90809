// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Machine;
import io.github.stance4j.evaluation.MetricDifference;
import io.github.stance4j.evaluation.PairedRandomization;
import io.github.stance4j.evaluation.ProcessMemory;
import io.github.stance4j.evaluation.Setting;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Measures one classifier or two, one after the other. */
final class BenchmarkRun {

    private final BenchmarkPlan plan;
    private final BenchmarkData data;
    private final Console console;

    BenchmarkRun(BenchmarkPlan plan, BenchmarkData data, Console console) {
        this.plan = plan;
        this.data = data;
        this.console = console;
    }

    /**
     * Lets each score, and evaluates all on the labels that they have in common.
     *
     * @throws CommandException if they have none, or another's classifier fails
     */
    BenchmarkReport measure(List<BenchmarkSystem> systems) {
        List<SystemAnswers> answers = new ArrayList<>();
        List<OptionalLong> peaks = new ArrayList<>();
        LabelSchema labels = data.corpus().schema();
        for (BenchmarkSystem system : systems) {
            SystemAnswers given = answers(system);
            labels = CommonLabels.of(data.file(), labels, system.name(), given.schema(), console);
            // What the first has left behind in the process would count as the second's.
            peaks.add(answers.isEmpty() ? ProcessMemory.peakBytes() : OptionalLong.empty());
            answers.add(given);
        }
        Evaluator evaluator = new Evaluator(labels, plan.bootstrap());
        List<SystemResult> results = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            results.add(SystemResult.of(evaluator, data.gold(), answers.get(i), peaks.get(i)));
        }
        return new BenchmarkReport(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Machine.current(),
                data,
                labels,
                plan.bootstrap(),
                plan.randomization(),
                results,
                comparison(labels, answers));
    }

    private SystemAnswers answers(BenchmarkSystem system) {
        return SystemAnswers.of(
                system,
                data.training(),
                plan.options(),
                data.gold(),
                plan.settings(),
                new ProgressBar(console, true));
    }

    private Map<Setting, List<MetricDifference>> comparison(
            LabelSchema labels, List<SystemAnswers> answers) {
        Map<Setting, List<MetricDifference>> comparison = new LinkedHashMap<>();
        if (answers.size() == 2) {
            PairedRandomization test = new PairedRandomization(labels, plan.randomization());
            for (Setting setting : plan.settings()) {
                comparison.put(
                        setting,
                        test.compare(
                                setting,
                                data.gold(),
                                answers.get(0).answers().get(setting),
                                answers.get(1).answers().get(setting)));
            }
        }
        return comparison;
    }
}
