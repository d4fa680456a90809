// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepRecorderTest {

    private static final List<PieceSequence> BATCH =
            List.of(new PieceSequence(List.of(), List.of(), List.of(), List.of()));

    /** Begin and end of each step, in seconds. */
    private final Deque<Integer> clock = new ArrayDeque<>(List.of(1, 3, 10, 11, 100, 107));

    private final StepRecorder recorder =
            new StepRecorder(
                    batches -> 0.25 * batches.size(), () -> clock.remove() * 1_000_000_000L);

    @Test
    void onlyStepsAreTimedAndTheReferenceRunsTheBatchesOfTheEpoch() {
        step(1);
        step(2);
        recorder.evaluated(new EpochReport(1, 1, 0, 0, true, 0, 0, Map.of()));
        step(3);
        recorder.evaluated(new EpochReport(2, 2, 0, 0, true, 0, 0, Map.of()));

        List<EpochTimes> epochs = recorder.epochs();
        assertEquals(List.of(2, 1), epochs.stream().map(EpochTimes::steps).toList());
        assertEquals(List.of(3.0, 7.0), epochs.stream().map(EpochTimes::training).toList());
        assertEquals(List.of(0.5, 0.25), epochs.stream().map(EpochTimes::forward).toList());
        assertEquals(6, epochs.get(0).ratio());
    }

    private void step(int number) {
        recorder.stepping(BATCH);
        recorder.stepped(number, 0, 0);
    }
}
