// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import java.util.ArrayList;
import java.util.List;

/** Writes down which trainings an experiment does, and may break one off. */
public final class Trainings implements ExperimentListener {

    /** What a training is broken off by. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String killed;
    private final List<String> begun = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    public Trainings() {
        this("");
    }

    /** Breaks off the training of that name at its second step. */
    public Trainings(String killed) {
        this.killed = killed;
    }

    public List<String> begun() {
        return begun;
    }

    public List<String> notRepeated() {
        return kept;
    }

    @Override
    public TrainingListener training(String name, TrainingConfig config, TrainingSplits splits) {
        begun.add(name);
        return new TrainingListener() {
            @Override
            public void stepped(int step, double loss, double sentencesPerSecond) {
                if (name.equals(killed) && step == 2) {
                    throw new Killed();
                }
            }
        };
    }

    @Override
    public void kept(String name) {
        kept.add(name);
    }
}
