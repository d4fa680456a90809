// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.evaluation.ProcessMemory;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Times each step of a training, and lets a reference run after each epoch. */
public final class StepTimes implements TrainingListener {

    private static final double NANOS = 1e9;

    private final Consumer<List<List<PieceSequence>>> reference;
    private final List<Double> seconds = new ArrayList<>();
    private final List<OptionalLong> resident = new ArrayList<>();
    private final List<List<PieceSequence>> batches = new ArrayList<>();
    private long begin;

    /**
     * @param reference is given the batches of an epoch after it
     */
    public StepTimes(Consumer<List<List<PieceSequence>>> reference) {
        this.reference = reference;
    }

    @Override
    public void stepping(List<PieceSequence> batch) {
        batches.add(batch);
        begin = System.nanoTime();
    }

    @Override
    public void stepped(int step, double loss, double sentencesPerSecond) {
        seconds.add((System.nanoTime() - begin) / NANOS);
        resident.add(ProcessMemory.residentBytes());
    }

    @Override
    public void evaluated(EpochReport report) {
        reference.accept(List.copyOf(batches));
        batches.clear();
    }

    /** Returns the seconds of each step so far. */
    public List<Double> seconds() {
        return List.copyOf(seconds);
    }

    /** Returns the bytes that the process had resident after each step, as far as known. */
    public List<OptionalLong> resident() {
        return List.copyOf(resident);
    }
}
