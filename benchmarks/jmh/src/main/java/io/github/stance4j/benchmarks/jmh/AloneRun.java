// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.benchmarks.speed.AloneFigure;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Has JMH run {@link SingleSentence}, each system in a process of its own. */
final class AloneRun {

    private static final int MEDIAN = 50;
    private static final int SLOW = 95;
    private static final int SLOWEST = 99;

    private final Path model;
    private final int threads;
    private final int sentences;
    private final int seconds;

    /**
     * @param model the model's file; null for the one on the class path
     * @param threads how many compute
     * @param sentences how many different ones there are
     * @param seconds how long a system is measured, after a third of that to warm up; 0 for a
     *     single call in this process, which is a trial
     */
    AloneRun(Path model, int threads, int sentences, int seconds) {
        this.model = model;
        this.threads = threads;
        this.sentences = sentences;
        this.seconds = seconds;
    }

    /** Measures a system. */
    AloneFigure of(MeasuredSystem system) {
        RunResult result = run(system);
        Statistics times = result.getPrimaryResult().getStatistics();
        return new AloneFigure(
                system.shown(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore(),
                times.getPercentile(MEDIAN),
                times.getPercentile(SLOW),
                times.getPercentile(SLOWEST),
                times.getN());
    }

    private RunResult run(MeasuredSystem system) {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include("^" + SingleSentence.class.getName() + "\\.")
                        .param("system", system.key())
                        .param("threads", Integer.toString(threads))
                        .param("model", model == null ? "" : model.toAbsolutePath().toString())
                        .param("sentences", Integer.toString(sentences))
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xmx2g")
                        .shouldFailOnError(true);
        if (seconds == 0) {
            // Without warming up, loading would count as allocated by the call.
            options.forks(0).warmupIterations(1).measurementIterations(1);
            options.warmupTime(TimeValue.milliseconds(1));
            options.measurementTime(TimeValue.milliseconds(1));
        } else {
            options.warmupIterations(1).warmupTime(TimeValue.seconds(Math.max(1, seconds / 3)));
            options.measurementIterations(1).measurementTime(TimeValue.seconds(seconds));
        }
        try {
            return new Runner(
                            options.build(),
                            OutputFormatFactory.createFormatInstance(
                                    System.err, VerboseMode.SILENT))
                    .runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH failed on " + system.key(), e);
        }
    }
}
