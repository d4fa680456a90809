// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.Codebook;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.CorpusReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files follow the codebook, and what does not is told, as a contributor would see it. */
class CodebookTest {

    private static final Codebook CODEBOOK =
            Codebook.read(Sentences.FOLDER.resolve(Codebook.FILE_NAME));

    @ParameterizedTest
    @ValueSource(strings = {"english.csv", "challenge.csv"})
    void everyRowFollowsIt(String file) {
        assertDoesNotThrow(() -> CorpusReader.read(Sentences.FOLDER.resolve(file), CODEBOOK));
    }

    /**
     * An offset off by one, a label 2, no group, an unknown region, and a sentence that is there.
     */
    @Test
    void aContributorsBrokenRowsAreToldInOneRun(@TempDir Path folder) throws IOException {
        String corpus = Files.readString(Sentences.FOLDER.resolve("english.csv"));
        int lines = (int) corpus.lines().count();
        String there = corpus.lines().skip(1).findFirst().orElseThrow();
        String again = there.replace(there.substring(0, there.indexOf(',')), "again");
        Path file =
                Files.writeString(
                        folder.resolve("english.csv"),
                        corpus
                                + row(
                                        "x-1",
                                        "Kenya blamed its dockers for the queue off Lamu.",
                                        "0,4",
                                        "1,0,0",
                                        "x-1",
                                        "oceania")
                                + row(
                                        "x-2",
                                        "Kenya put the loss at two goats.",
                                        "0,5",
                                        "2,0,0",
                                        "",
                                        "atlantis")
                                + again
                                + "\n");

        List<CorpusDefect> defects =
                assertThrows(CorpusFormatException.class, () -> CorpusReader.read(file, CODEBOOK))
                        .defects();
        List<String> expected =
                List.of(
                        (lines + 1) + ": actor: found \"Kenya\", but at 0 to 4 stands \"Keny\"",
                        (lines + 2) + ": stance:condemnation: found \"2\", expected 0, 1 or",
                        (lines + 2) + ": group: found \"\", expected a value",
                        (lines + 2) + ": region: found \"atlantis\", expected one of",
                        (lines + 3) + ": sentence: found nearly the sentence of line 2 (");

        assertEquals(expected.size(), defects.size(), defects::toString);
        for (int i = 0; i < expected.size(); i++) {
            String defect = defects.get(i).toString();
            assertTrue(defect.startsWith(file + ":" + expected.get(i)), defect);
        }
    }

    private static String row(
            String id,
            String sentence,
            String offsets,
            String stances,
            String group,
            String region) {
        return String.join(
                ",",
                id,
                sentence,
                "Kenya",
                offsets,
                stances,
                "negative",
                group,
                "train",
                "active",
                "labour",
                region,
                "wire",
                "2001",
                "blamed\n");
    }
}
