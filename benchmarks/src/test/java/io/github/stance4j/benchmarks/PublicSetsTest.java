// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.corpus.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "Not measured: `--models DIR` with `plv-*.stance` is missing.\n",
                sets(folder, null).plv());
        assertEquals(
                "Not measured: the directory of `--models` has no `plv-*.stance`.\n",
                sets(folder, folder).plv());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed1", "started-seed1", "best"})
    void everyModelOfASetIsTaken(String name) throws IOException {
        for (String set : List.of("plv", "newsmtsc")) {
            Files.createDirectory(folder.resolve(set));
            Files.createFile(folder.resolve(set + "-" + name + ".stance"));
        }
        PublicSets sets = sets(folder, folder);

        // There is a model to measure, so the set's files are read, which are not there.
        assertThrows(CorpusFormatException.class, sets::plv);
        assertThrows(CorpusFormatException.class, sets::newsMtsc);
    }
}
