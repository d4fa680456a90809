// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.benchmarks.jmh.subject.Subjects;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A sentence a call, the sentences one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class SingleSentence {

    /** The system's key; the first is the baseline. */
    @Param({"raw", "raw-default", "onnx", "onnx-int8", "dl4j"})
    private String system;

    /** How many compute. */
    @Param("2")
    private int threads;

    /** The model's file; empty for the one on the class path. */
    @Param("")
    private String model;

    /** How many different sentences there are. */
    @Param("200")
    private int sentences;

    private Subject subject;
    private List<Supplier<?>> calls;
    private int next;

    /** For JMH. */
    public SingleSentence() {}

    /** Loads the system. */
    @Setup
    public void open() throws IOException {
        subject =
                Subjects.of(model.isEmpty() ? null : Path.of(model))
                        .open(MeasuredSystem.named(system), threads);
        calls = SpeedRun.oneByOne(subject, Sentences.load().evenly(sentences));
    }

    /** Scores the next sentence. */
    @Benchmark
    public Object sentence() {
        Supplier<?> call = calls.get(next);
        next = (next + 1) % calls.size();
        return call.get();
    }

    /** Frees the system. */
    @TearDown
    public void close() {
        subject.close();
    }
}
