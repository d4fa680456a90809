// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about annotation tools shows what is written. A block whose file is called {@code
 * corpus.FORMAT} is that of the page's corpus in the format; one of {@code corpus.FORMAT/NAME} is a
 * file of a folder.
 */
class ConvertPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs/convert.md");

    private static final String CORPUS = "corpus.csv";

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> whatItShowsIsSo() throws IOException {
        List<Snippet> files =
                Snippet.of(Files.readAllLines(PAGE)).stream()
                        .filter(snippet -> snippet.file().startsWith("corpus."))
                        .toList();
        Snippet corpus =
                files.stream().filter(s -> s.file().equals(CORPUS)).findFirst().orElseThrow();
        Path csv = Files.writeString(folder.resolve(CORPUS), corpus.text());
        assertEquals(6, files.size());
        return files.stream()
                .filter(snippet -> !snippet.equals(corpus))
                .map(
                        snippet ->
                                DynamicTest.dynamicTest(
                                        snippet.file(), () -> check(csv, corpus, snippet)));
    }

    private void check(Path csv, Snippet corpus, Snippet shown) throws IOException {
        String format = shown.file().split("[./]")[1];
        Path out = folder.resolve("corpus." + format);

        Run there = convert(csv, "stance4j", format, out);
        Run back = convert(out, format, "stance4j", folder.resolve("back.csv"));

        assertEquals(0, there.status(), there.err());
        assertEquals(shown.text(), Files.readString(folder.resolve(shown.file())));
        assertEquals(0, back.status(), back.err());
        if (!format.equals("conll")) {
            assertEquals(corpus.text(), Files.readString(folder.resolve("back.csv")));
        } else {
            assertTrue(there.err().contains("lost: 1 cells of the column"), there.err());
        }
    }

    private static Run convert(Path in, String from, String to, Path out) {
        return Run.of("convert", in.toString(), "--from", from, "--to", to, "-o", out.toString());
    }
}
