// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.dl4j.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorTest {

    private static final Path SHIPPED = Path.of("settings", "factors");

    @TempDir private Path folder;

    @Test
    void eachShippedFactorIsAnotherTrainingThanTheBase() throws IOException {
        List<Factor> factors = Factor.in(SHIPPED);
        Factor base = factors.get(0);
        assertTrue(base.isBase());
        assertTrue(factors.size() > 12, factors.size() + " factors");
        for (Factor factor : factors.subList(1, factors.size())) {
            TrainingConfig config = factor.config(base, 3);
            assertFalse(factor.settings().isEmpty(), factor.name());
            assertNotEquals(
                    new Factor(factor.name(), Map.of()).config(base, 3), config, factor.name());
            assertEquals(3, config.seed());
        }
    }

    @Test
    void theBaseComesFirstAndLiesBeneath() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "training:\n  epochs: 2\n");
        Files.writeString(folder.resolve("a.yaml"), "training:\n  batch-size: 8\n");

        List<Factor> factors = Factor.in(folder);

        assertEquals(List.of("base", "a"), factors.stream().map(Factor::name).toList());
        TrainingConfig config = factors.get(1).config(factors.get(0), 1);
        assertEquals(2, config.epochs());
        assertEquals(8, config.batchSize());
        assertEquals("batch-size 8", factors.get(1).text());
    }

    @Test
    void aFolderWithoutBaseIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "training:\n  batch-size: 8\n");
        String message =
                assertThrows(IllegalArgumentException.class, () -> Factor.in(folder)).getMessage();
        assertTrue(message.contains("base.yaml"), message);
    }

    @Test
    void aRowHasTheMeansOverSeedsAndHowFarTheyAreApart() {
        String table =
                FactorResult.table(
                        List.of(
                                new FactorResult("base", "", 1, 90, 1, Map.of("dev", 0.5)),
                                new FactorResult("base", "", 2, 91, 1.1, Map.of("dev", 0.6)),
                                new FactorResult(
                                        "long", "epochs 9", 1, 90, 2, Map.of("dev", 0.5))));

        assertTrue(
                table.contains(
                        "| base |  | 1, 2 | 90, 91 | 0.550 ± 0.071 | 0.550 ± 0.071 | 1.05 |"),
                table);
        assertTrue(table.contains("| long | epochs 9 | 1 | 90 | 0.500 | 0.500 | 2.00 |"), table);
    }
}
