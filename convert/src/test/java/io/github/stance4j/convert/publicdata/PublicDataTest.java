// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusWriter;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the sets as they were published; they are not part of this project. */
class PublicDataTest {

    private static final String PROPERTY = "stance4j.public-data";

    @TempDir private Path folder;

    @Test
    void plvIsReadAsPublished() throws IOException {
        PublicSet set = PublicData.PLV.read(data());

        assertEquals(
                Map.of(
                        "train: rows", 1050,
                        "train: source not marked", 4,
                        "train: target not marked", 20,
                        "test: rows", 1033,
                        "test: source not marked", 1,
                        "test: target not marked", 13),
                set.counts());
        assertCanBeReadAgain(set.withDev(1, 0.1));
    }

    @Test
    void newsMtscIsReadAsPublished() throws IOException {
        PublicSet set = PublicData.NEWSMTSC.read(data());

        assertEquals(1034 + 803, actors(set.corpus().split(Split.TEST)));
        assertEquals(6, set.counts().get("train: sentences left out, as a later split has them"));
        assertEquals(1, set.counts().get("dev: sentences left out, as a later split has them"));
        assertCanBeReadAgain(set.withDev(1, 0.1));
    }

    private static Path data() {
        String data = System.getProperty(PROPERTY);
        assumeTrue(
                data != null,
                () ->
                        "The public sets are not read: give -D"
                                + PROPERTY
                                + "=DIR, where DIR has plv/train.tsv, newsmtsc/train.jsonl, …");
        return Path.of(data);
    }

    private static int actors(Corpus corpus) {
        return corpus.sentences().stream()
                .map(AnnotatedSentence::actors)
                .mapToInt(actors -> actors.size())
                .sum();
    }

    private void assertCanBeReadAgain(Corpus corpus) throws IOException {
        Path file = folder.resolve("corpus.csv");
        CorpusWriter.write(corpus, file);
        assertEquals(corpus, CorpusReader.read(file));
    }
}
