// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.stance4j.corpus.CorpusFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is broken in a file, it is read or refused with its defects, and never fails otherwise.
 */
class MutatedFilesTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "\t",
                    "\n",
                    " ",
                    "-",
                    "T",
                    "B-",
                    "0",
                    "99999999999",
                    "1e3",
                    "null",
                    "\\ud83d",
                    "\\u0000",
                    "😀",
                    "=",
                    "%41",
                    "%",
                    "?",
                    "|",
                    "#",
                    ";",
                    "E1\t",
                    "R9\ttarget Arg1:T1 Arg2:T1\n",
                    "# text = ",
                    "\u2028",
                    "true",
                    "{}",
                    "[]",
                    "\r");

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.stance4j.convert.Examples#ofTools")
    void areReadOrRefused(String name, CorpusFormat format) throws IOException {
        String text = Files.readString(Examples.file(name));
        Path file = folder.resolve(Path.of(name).getFileName());
        if (format == CorpusFormat.BRAT) {
            Files.copy(Examples.file("brat/news.txt"), folder.resolve("news.txt"));
        }
        for (int seed = 1; seed <= 400; seed++) {
            String broken = mutated(text, new Random(seed));
            Files.write(file, broken.getBytes(StandardCharsets.UTF_8));
            try {
                Imported read = CorpusImport.read(file, format, ConvertOptions.DEFAULTS);
                // What was read can be written.
                assertFalse(Examples.csv(read.corpus()).isEmpty());
            } catch (CorpusFormatException e) {
                assertFalse(e.defects().isEmpty());
            } catch (RuntimeException e) {
                fail("seed " + seed + ": " + e + "\n" + broken, e);
            }
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 ->
                        mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(9)));
                default -> {
                    int end = Math.min(mutated.length(), at + random.nextInt(60));
                    mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
                }
            }
        }
        return mutated.toString();
    }
}
