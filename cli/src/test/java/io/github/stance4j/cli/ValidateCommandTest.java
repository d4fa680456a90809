// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,class:sentiment"
                    + ",split\n";

    @TempDir Path folder;

    @Test
    void aSoundCorpusIsCounted() throws IOException {
        Run run =
                validate(
                        HEADER
                                + "1,Norway denounced Peru.,Norway,0,6,1,negative,train\n"
                                + "1,Norway denounced Peru.,Peru,17,21,0,neutral,train\n"
                                + "2,Rain fell.,,,,,,dev\n");

        assertEquals(
                """
                sentences            2
                  without actors     1
                  in train           1
                  in dev             1
                groups               2
                actors               2
                  hold condemnation  1
                sentiment            negative 1, neutral 1
                """,
                run.out());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void everyDefectIsToldWithItsPlace() throws IOException {
        StringBuilder corpus = new StringBuilder(HEADER);
        for (int i = 0; i < 150; i++) {
            corpus.append(i).append(",Norway slept.,Norway,0,5,0,neutral,train\n");
        }

        Run run = validate(corpus.toString());

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals(151, run.err().lines().count());
        assertTrue(
                run.err().startsWith(file() + ":2: actor: found \"Norway\", but at 0 to 5 stands"),
                run.err());
        assertTrue(run.err().endsWith(file() + ": 150 defects\n"), run.err());
    }

    @Test
    void whatIsNoCorpusIsToldInALine() throws IOException {
        assertTrue(validate("").err().startsWith(file() + ": the file is empty"));
        assertTrue(Run.of("validate", folder.toString()).err().contains("found a directory"));
        assertTrue(
                Run.of("validate", folder.resolve("none.csv").toString())
                        .err()
                        .contains("there is no such file"));
    }

    private Path file() {
        return folder.resolve("corpus.csv");
    }

    private Run validate(String corpus) throws IOException {
        return Run.of("validate", Files.writeString(file(), corpus).toString());
    }
}
