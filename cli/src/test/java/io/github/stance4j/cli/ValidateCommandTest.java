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

    @Test
    void theCodebookBesideTheCorpusIsHeeded() throws IOException {
        Files.writeString(
                folder.resolve("codebook.csv"),
                "column,several,value,meaning\nsplit,no,train,\nsplit,no,dev,\n");

        Run run =
                validate(
                        HEADER
                                + "1,Norway denounced Peru and Chile.,Norway,0,6,1,negative,test\n"
                                + "2,Norway denounced Peru and Chile.,,,,,,dev\n");

        assertEquals(1, run.status());
        assertEquals(
                "stance4j: checking by "
                        + folder.resolve("codebook.csv")
                        + ", too\n"
                        + file()
                        + ":2: split: found \"test\", expected one of train, dev\n"
                        + file()
                        + ":3: sentence: found nearly the sentence of line 2 (1), expected another"
                        + " one, or both in one group\n"
                        + "stance4j: "
                        + file()
                        + ": 2 defects\n",
                run.err());
    }

    @Test
    void sentencesAreDrawnByLot() throws IOException {
        validate(
                HEADER
                        + "1,Rain fell on Peru.,Peru,13,17,1,negative,train\n2,It froze.,,,,,,dev\n");

        Run both = Run.of("validate", file().toString(), "--sample", "9");
        Run one = Run.of("validate", file().toString(), "--sample", "1", "--seed", "3");

        assertTrue(
                both.out()
                        .contains(
                                "\n1\n   Rain fell on Peru.\n   · Peru: condemnation / negative\n"),
                both.out());
        assertTrue(both.out().contains("\n2\n   It froze.\n"), both.out());
        assertTrue(one.out().contains("Rain fell") != one.out().contains("It froze"), one.out());
        assertEquals(
                one.out(),
                Run.of("validate", file().toString(), "--sample", "1", "--seed", "3").out());
        assertEquals(2, Run.of("validate", file().toString(), "--sample", "-1").status());
    }

    private Path file() {
        return folder.resolve("corpus.csv");
    }

    private Run validate(String corpus) throws IOException {
        return Run.of("validate", Files.writeString(file(), corpus).toString());
    }
}
