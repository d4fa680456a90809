// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StepCostTest {

    private static final StepCost COST =
            new StepCost(
                    0.42,
                    0.21,
                    0.1,
                    20e9,
                    0.07,
                    OptionalLong.of(2_500_000_000L),
                    OptionalLong.empty(),
                    OptionalLong.of(2_800_000_000L));

    @Test
    void ratiosAreThoseOfTheMedians() {
        assertEquals(1.4, COST.perArithmetic(), 1e-12);
        assertEquals(6, COST.perForward(), 1e-12);
        assertEquals(0.5, COST.frozenPart(), 1e-12);
        assertEquals(2, StepCost.median(List.of(9.0, 1.0, 2.0)));
        assertEquals(3, StepCost.median(List.of(9.0, 1.0, 2.0, 4.0)));
    }

    @Test
    void whatWasWrittenAsJsonIsReadAgain() {
        JsonNode written = new ObjectMapper().valueToTree(COST.figures());

        assertEquals(COST, StepCost.of(written));
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> StepCost.of(new ObjectMapper().createObjectNode()))
                        .getMessage();
        assertTrue(message.contains("step_seconds"), message);
    }

    @Test
    void theTableHasThemAndWhatIsNotKnownIsShownSo() {
        String table = COST.markdown();
        assertTrue(
                table.contains("| products of a forward pass, ms (GFLOPS) | 100 (200) |"), table);
        assertTrue(table.contains("| 2.50, –, 2.80 |"), table);
        assertTrue(!COST.figures().containsKey("resident_last_bytes"));
    }
}
