// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSetsTest {

    @TempDir private Path folder;

    private static PublicSets sets(Path data, Path models) {
        return new PublicSets(data, models, UnaryOperator.identity());
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        assertEquals(
                "Not measured: `--public DIR` with the set is missing.\n",
                sets(null, folder).plv());
        assertEquals(
                "Not measured: the directory of `--public` has no `newsmtsc`.\n",
                sets(folder, folder).newsMtsc());
        Files.createDirectory(folder.resolve("plv"));
        assertEquals(
                "Not measured: `--models DIR` with `plv-seed*.stance` is missing.\n",
                sets(folder, null).plv());
        assertEquals(
                "Not measured: the directory of `--models` has no `plv-seed*.stance`.\n",
                sets(folder, folder).plv());
    }
}
