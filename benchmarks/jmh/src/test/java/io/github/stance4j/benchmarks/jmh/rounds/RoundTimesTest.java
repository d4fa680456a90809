// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.Growth;
import io.github.stance4j.benchmarks.speed.GrowthFigure;
import io.github.stance4j.benchmarks.speed.SingleFigure;
import io.github.stance4j.benchmarks.speed.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures against those that were reckoned by hand. */
class RoundTimesTest {

    private final RoundTimes times = new RoundTimes(seconds());

    private static Map<String, List<List<Double>>> seconds() {
        Map<String, List<List<Double>>> seconds = new LinkedHashMap<>();
        seconds.put("raw", List.of(List.of(1.0, 3.0), List.of(2.0, 2.0), List.of(1.0, 1.0)));
        seconds.put("ours", List.of(List.of(4.0, 4.0), List.of(2.0, 2.0), List.of(3.0, 1.0)));
        return seconds;
    }

    @Test
    void batchesAreCountedByRoundAndComparedWithinOne() {
        // Rounds of raw take 4, 4 and 2 seconds, ours 8, 4 and 4.
        assertEquals(
                List.of(
                        new BatchFigure(2, "raw", 10, new Spread(1, 1, 1)),
                        new BatchFigure(2, "ours", 10, new Spread(0.5, 0.5, 1))),
                times.batches(2, 40, "raw"));
    }

    @Test
    void singleSentencesArePooledAndTheirMediansComparedWithinARound() {
        SingleFigure ours = times.singles(1, "raw").get(1);

        // Sorted: 1, 2, 2, 3, 4, 4 seconds; medians by round 2, 2, 1 and 4, 2, 2.
        assertEquals(2500, ours.p50(), 1e-9);
        assertEquals(4000, ours.p99(), 1e-9);
        assertEquals(new Spread(2, 1, 2), ours.ratio());
        assertEquals(1.6, ours.tail(), 1e-9);
    }

    @Test
    void growthIsOfASentence() {
        assertEquals(
                new GrowthFigure(
                        "batch", 4, "ours", new Spread(1000, 1000, 2000), new Spread(2, 1, 2)),
                times.growth(Growth.BATCH, 4, 4, "raw").get(1));
        assertEquals(new Spread(0.5, 0.5, 1), times.timesAsLong("raw", "ours"));
    }
}
