// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a training cost.
 *
 * @param sentences how many it was trained on
 * @param threads how many threads both sides used
 * @param epochs the times of each epoch, at least one
 * @param peak the most bytes that the process had resident, if known
 * @param limit the bytes that it may have
 */
public record TrainingCost(
        int sentences, int threads, List<EpochTimes> epochs, OptionalLong peak, long limit) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no epoch
     */
    public TrainingCost {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("There is no epoch to tell of");
        }
    }

    /** Returns the sums of all epochs but the first, or of the first if there is no other. */
    public EpochTimes warm() {
        return epochs.stream()
                .skip(epochs.size() > 1 ? 1 : 0)
                .reduce(EpochTimes::plus)
                .orElseThrow();
    }

    /** Tells whether the process is known to have had more bytes resident than it may. */
    public boolean passesLimit() {
        return peak.isPresent() && peak.getAsLong() > limit;
    }
}
