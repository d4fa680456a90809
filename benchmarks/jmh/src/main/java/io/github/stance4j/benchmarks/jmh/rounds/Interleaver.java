// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Lets systems take turns. */
public final class Interleaver {

    private static final double NANOS = 1e9;

    /** Enough for threads that wait for work to notice that there is none. */
    private static final int SHORT_PAUSE_MILLIS = 3;

    /** Threads of ONNX Runtime's that spin do so for some tens of milliseconds after their work. */
    private static final int LONG_PAUSE_MILLIS = 100;

    private static final long SEED = 1;

    private final int rounds;
    private final int pauseMillis;
    private final Random random = new Random(SEED);

    /**
     * @param rounds how many are counted, after one that is not; at least 1
     * @param spinning whether a system has threads that spin, which would take a core from the next
     *     one; then there is a longer pause before each turn
     */
    public Interleaver(int rounds, boolean spinning) {
        this.rounds = rounds;
        this.pauseMillis = spinning ? LONG_PAUSE_MILLIS : SHORT_PAUSE_MILLIS;
    }

    /**
     * Times the parts of some work: each part by all systems in turn before the next part. Their
     * order is drawn anew each time, the same ones in each run, so that none has always the same
     * one before it.
     *
     * @param work the parts of each system, as many of each, by its name, in order
     */
    public RoundTimes run(Map<String, List<Supplier<?>>> work) {
        Map<String, List<List<Double>>> seconds = new LinkedHashMap<>();
        work.keySet().forEach(system -> seconds.put(system, new ArrayList<>()));
        for (int round = -1; round < rounds; round++) {
            Map<String, List<Double>> ofRound = round(work);
            if (round >= 0) {
                ofRound.forEach((system, times) -> seconds.get(system).add(times));
            }
        }
        return new RoundTimes(seconds);
    }

    private Map<String, List<Double>> round(Map<String, List<Supplier<?>>> work) {
        List<String> order = new ArrayList<>(work.keySet());
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        order.forEach(system -> seconds.put(system, new ArrayList<>()));
        int parts = work.get(order.get(0)).size();
        for (int part = 0; part < parts; part++) {
            Collections.shuffle(order, random);
            for (String system : order) {
                seconds.get(system).add(seconds(work.get(system).get(part)));
            }
        }
        return seconds;
    }

    /**
     * Times one task, after a pause.
     *
     * @return seconds
     */
    public double seconds(Supplier<?> task) {
        pause();
        long begin = System.nanoTime();
        task.get();
        return (System.nanoTime() - begin) / NANOS;
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a pause less changes nothing
        }
    }
}
