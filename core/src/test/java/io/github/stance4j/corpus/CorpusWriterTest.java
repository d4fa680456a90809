// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusWriterTest {

    private static final String FULL =
            """
            sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,stance:blame,class:tone,group,split,cue
            s1,"Peru, angry, ""blamed"" Chile.",Peru,0,4,Chile,22,27,1,cold,g,train,blamed
            s1,"Peru, angry, ""blamed"" Chile.",Chile,22,27,,,,0,,g,train,
            s2,It rained.,,,,,,,,,,dev,rain
            """;

    @TempDir Path directory;

    private static Corpus read(String text) {
        return CorpusReader.read(new StringReader(text), "written");
    }

    private static String write(Corpus corpus) throws IOException {
        StringBuilder out = new StringBuilder();
        CorpusWriter.write(corpus, out);
        return out.toString();
    }

    @Test
    void writesTheColumnsThatAreUsed() throws IOException {
        assertEquals(FULL, write(read(FULL)));
        String plain =
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:blame
                s1,Peru spoke.,Peru,0,4,1
                """;
        assertEquals(plain, write(read(plain)));
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = Files.writeString(directory.resolve("corpus.csv"), "what was there before");
        CorpusWriter.write(read(FULL), file);
        assertEquals(FULL, Files.readString(file));
        assertOnlyFile(file);
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(directory.resolve("corpus.csv"), "what was there before");
        Corpus corpus = withSentence("half a dove: \uD83D");
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> CorpusWriter.write(corpus, file));
        assertEquals("Sentence s1: found the character U+D83D, expected text", e.getMessage());
        assertEquals("what was there before", Files.readString(file));
        assertOnlyFile(file);
    }

    @Test
    void aMissingDirectoryIsAnIoException() {
        Path file = directory.resolve("missing/corpus.csv");
        assertThrows(IOException.class, () -> CorpusWriter.write(read(FULL), file));
    }

    private void assertOnlyFile(Path file) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " leading and trailing ",
                "\"quoted\"",
                "a\nb\r\nc\rd",
                "#comment",
                "עברית العربية",
                "👩‍👩‍👧 family",
                "\uFEFFmark",
                "\\N",
                "a\u2028b"
            })
    void anySentenceIsReadBack(String text) throws IOException {
        Corpus corpus = withSentence(text);
        assertEquals(corpus, read(write(corpus)));
    }

    private static Corpus withSentence(String text) {
        Mention actor = Mention.in(text, new Span(0, text.length()));
        return new Corpus(
                new LabelSchema(
                        List.of(new Stance("a, \"b\"")),
                        List.of(new LabelSet("tone", List.of("so\nso")))),
                List.of(
                        new AnnotatedSentence(
                                "s1",
                                text,
                                "s1",
                                Optional.empty(),
                                List.of(
                                        AnnotatedActor.of(
                                                actor, Map.of(), Map.of("tone", "so\nso"))),
                                Map.of())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomCorpusIsReadBackFromTextAndFile(long seed) throws IOException {
        Corpus corpus = new RandomCorpus(seed).next();
        assertEquals(corpus, read(write(corpus)), "seed " + seed);
        Path file = directory.resolve("random.csv");
        CorpusWriter.write(corpus, file);
        assertEquals(corpus, CorpusReader.read(file), "seed " + seed);
    }
}
