// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationRowTest {

    @Test
    void theTableHasTheErrorBesideThatByChance() {
        String table =
                CalibrationRow.table(List.of(new CalibrationRow("d", "x", Example.halfRight(0.7))));

        // Two answers are both right, one right or none right: 0.49 · 0.3, 0.42 · 0.2, 0.09 · 0.7.
        assertTrue(table.contains("| d | x | 2 | 0.200 | 0.2"), table);
    }
}
