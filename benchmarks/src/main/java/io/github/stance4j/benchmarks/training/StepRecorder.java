// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.evaluation.ProcessMemory;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/** Times the steps of a training, and after each epoch the reference on the epoch's batches. */
public final class StepRecorder implements TrainingListener {

    private static final double NANOS = 1e9;

    private final ToDoubleFunction<List<List<PieceSequence>>> forward;
    private final LongSupplier nanoTime;
    private final List<EpochTimes> epochs = new ArrayList<>();
    private final List<List<PieceSequence>> batches = new ArrayList<>();
    private long nanos;
    private long begin;

    /**
     * Makes a recorder.
     *
     * @param forward runs the reference over batches and returns the seconds that it took
     */
    public StepRecorder(ToDoubleFunction<List<List<PieceSequence>>> forward) {
        this(forward, System::nanoTime);
    }

    StepRecorder(ToDoubleFunction<List<List<PieceSequence>>> forward, LongSupplier nanoTime) {
        this.forward = forward;
        this.nanoTime = nanoTime;
    }

    /** Returns the times of the epochs so far. */
    public List<EpochTimes> epochs() {
        return List.copyOf(epochs);
    }

    @Override
    public void stepping(List<PieceSequence> batch) {
        batches.add(batch);
        begin = nanoTime.getAsLong();
    }

    @Override
    public void stepped(int step, double loss, double sentencesPerSecond) {
        nanos += nanoTime.getAsLong() - begin;
    }

    @Override
    public void evaluated(EpochReport report) {
        epochs.add(
                new EpochTimes(
                        batches.size(),
                        nanos / NANOS,
                        forward.applyAsDouble(List.copyOf(batches)),
                        ProcessMemory.residentBytes()));
        batches.clear();
        nanos = 0;
    }
}
