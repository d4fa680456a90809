// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertPublicDataTest {

    @TempDir private Path folder;

    private record Outcome(int status, String errors) {}

    @Test
    void aDirectoryWithoutTheFilesIsToldInWordsAndNothingIsWritten() {
        Path output = folder.resolve("corpora");

        Outcome outcome =
                run("--data", folder.toString(), "--output", output.toString(), "--set", "plv");

        String missing = ": there is no such file, expected the one that was published";
        assertEquals(1, outcome.status());
        assertEquals(
                folder.resolve("plv/train.tsv")
                        + missing
                        + "\n"
                        + folder.resolve("plv/test.tsv")
                        + missing,
                outcome.errors());
        assertFalse(Files.exists(output));
    }

    @Test
    void nothingForDevIsToldInWords() {
        Outcome outcome = run("-d", "data", "-o", "corpora", "--dev-percent", "0");

        assertEquals(new Outcome(2, "--dev-percent must be from 1 to 99, found 0"), outcome);
    }

    @Test
    void anUnknownSetIsWrongUsage() {
        assertEquals(2, run("-d", "data", "-o", "corpora", "--set", "plw").status());
    }

    private static Outcome run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            int status = BenchmarkCommand.run(new ConvertPublicData(), arguments);
            return new Outcome(status, errors.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }
}
