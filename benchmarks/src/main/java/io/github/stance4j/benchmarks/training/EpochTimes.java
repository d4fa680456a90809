// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import java.util.OptionalLong;

/**
 * What an epoch took.
 *
 * @param steps the number of training steps, at least 1
 * @param training seconds of all steps, without what is between them
 * @param forward seconds of all forward passes of the reference over the same batches
 * @param resident bytes of memory that were resident after the last step, if known
 */
public record EpochTimes(int steps, double training, double forward, OptionalLong resident) {

    /** Returns how many times as long a step took as the forward pass. */
    public double ratio() {
        return training / forward;
    }

    EpochTimes plus(EpochTimes other) {
        return new EpochTimes(
                steps + other.steps,
                training + other.training,
                forward + other.forward,
                OptionalLong.empty());
    }
}
