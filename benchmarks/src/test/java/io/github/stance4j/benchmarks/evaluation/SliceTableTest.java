// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.Slice;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SliceTableTest {

    @Test
    void f1IsShownOnlyWhereThereIsEnoughToTellIt() {
        Slice many =
                new Slice(
                        "construction",
                        "active",
                        40,
                        20,
                        OptionalDouble.of(0.5),
                        OptionalDouble.of(0.25));
        Slice few =
                new Slice(
                        "construction",
                        "negation",
                        1,
                        1,
                        OptionalDouble.of(1),
                        OptionalDouble.empty());

        String table =
                SliceTable.of(
                        List.of(new SliceResult("d", "s", many), new SliceResult("d", "s", few)));

        assertTrue(table.contains("| active | 40 | 20 | 0.500 | 25.0 % |"), table);
        assertTrue(table.contains("| negation | 1 | 1 | – | – |"), table);
    }
}
