// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrainingReportTest {

    private static final EpochTimes COLD = new EpochTimes(4, 8, 1, OptionalLong.of(2_100_000_000));
    private static final EpochTimes WARM = new EpochTimes(4, 4, 1, OptionalLong.empty());
    private static final EpochTimes LAST = new EpochTimes(4, 6, 1, OptionalLong.empty());

    @Test
    void theFirstEpochIsLeftOutOfTheHeadline() {
        TrainingCost cost = cost(OptionalLong.of(3_000_000_000L), COLD, WARM, LAST);

        assertEquals(
                """
                | epoch | steps | training, s a step | ONNX Runtime forward, s a batch | ratio | resident, GB |
                | --- | ---: | ---: | ---: | ---: | ---: |
                | 1 | 4 | 2.000 | 0.250 | 8.0 | 2.10 |
                | 2 | 4 | 1.000 | 0.250 | 4.0 | – |
                | 3 | 4 | 1.500 | 0.250 | 6.0 | – |
                | after the first | 8 | 1.250 | 0.250 | 5.0 | – |

                600 sentences, 2 threads, peak memory 3.00 GB of at most 6.00 GB,\
                """,
                upToMachine(TrainingReport.markdown(cost)));
        assertEquals(
                Map.of("steps", 8, "training_seconds", 10.0, "forward_seconds", 2.0, "ratio", 5.0),
                TrainingReport.figures(cost).get("after_the_first"));
    }

    @Test
    void whatWasWrittenAsJsonGivesTheSameTable() {
        TrainingCost cost = cost(OptionalLong.of(3_000_000_000L), COLD, WARM);
        ObjectNode written = new ObjectMapper().valueToTree(TrainingReport.figures(cost));

        assertEquals(TrainingReport.markdown(cost), TrainingReport.markdown(written));
        written.put("machine", "Plan 9 mips, 1 processors");
        assertTrue(
                TrainingReport.markdown(written).contains("GB, Plan 9 mips, 1 processors, Java"));
    }

    @Test
    void theOnlyEpochIsTheHeadline() {
        assertEquals(8, cost(OptionalLong.empty(), COLD).warm().ratio());
    }

    @Test
    void anUnknownPeakPassesNoLimitAndIsNoFigure() {
        TrainingCost cost = cost(OptionalLong.empty(), COLD);

        assertFalse(cost.passesLimit());
        assertFalse(TrainingReport.figures(cost).containsKey("peak_bytes"));
        assertTrue(TrainingReport.markdown(cost).contains("peak memory – GB"));
    }

    @Test
    void moreThanTheLimitPassesIt() {
        assertFalse(cost(OptionalLong.of(6_000_000_000L), COLD).passesLimit());
        assertTrue(cost(OptionalLong.of(6_000_000_001L), COLD).passesLimit());
    }

    @Test
    void withoutAnEpochThereIsNothingToTell() {
        assertThrows(IllegalArgumentException.class, () -> cost(OptionalLong.empty()));
    }

    private static TrainingCost cost(OptionalLong peak, EpochTimes... epochs) {
        return new TrainingCost(600, 2, List.of(epochs), peak, 6_000_000_000L);
    }

    private static String upToMachine(String markdown) {
        return markdown.substring(0, markdown.indexOf(" " + System.getProperty("os.name")));
    }
}
