// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {

    private static final Stance BLAME = new Stance("blame");
    private static final Stance OFFER = new Stance("offer");

    private static final String SMALL =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:blame,stance:offer,class:tone,cue,group,split
            s1,"Peru, angry, blamed Chile.",Peru,0,4,1,0,cold,blamed,g,train
            s1,"Peru, angry, blamed Chile.",Chile,20,25,0,,mild,,g,train
            s2,It rained.,,,,,,,rain,g,train
            s3,🕊 Oslo offered talks.,Oslo,3,7,0,1,,offered,,dev
            """;

    @TempDir Path directory;

    private static Corpus read(String text) {
        return CorpusReader.read(new StringReader(text), "small.csv");
    }

    @Test
    void theHeaderIsTheSchema() {
        assertEquals(
                new LabelSchema(
                        List.of(BLAME, OFFER),
                        List.of(new LabelSet("tone", List.of("cold", "mild")))),
                read(SMALL).schema());
    }

    @Test
    void rowsOfOneIdAreOneSentence() {
        List<AnnotatedSentence> sentences = read(SMALL).sentences();
        assertEquals(List.of("s1", "s2", "s3"), sentences.stream().map(s -> s.id()).toList());
        assertEquals("Peru, angry, blamed Chile.", sentences.get(0).text());
        assertEquals(2, sentences.get(0).actors().size());
        assertEquals(List.of(), sentences.get(1).actors());
    }

    @Test
    void offsetsCountUtf16Units() {
        AnnotatedActor oslo = read(SMALL).sentences().get(2).actors().get(0);
        assertEquals(new Mention("Oslo", new Span(3, 7)), oslo.actor());
    }

    @Test
    void anEmptyLabelCellIsNotAnnotatedRatherThanNo() {
        AnnotatedActor chile = read(SMALL).sentences().get(0).actors().get(1);
        assertEquals(Map.of(BLAME, false), chile.stances());
        assertTrue(chile.isAnnotated(BLAME));
        assertFalse(chile.isAnnotated(OFFER));
        assertFalse(chile.holds(OFFER));
        AnnotatedActor oslo = read(SMALL).sentences().get(2).actors().get(0);
        assertEquals(Optional.empty(), oslo.label("tone"));
        assertEquals(Set.of(OFFER), oslo.held());
    }

    @Test
    void metadataBelongToTheRowAndGroupAndSplitToTheSentence() {
        List<AnnotatedSentence> sentences = read(SMALL).sentences();
        assertEquals(Map.of("cue", "blamed"), sentences.get(0).actors().get(0).metadata());
        assertEquals(Map.of(), sentences.get(0).actors().get(1).metadata());
        assertEquals(Map.of(), sentences.get(0).metadata());
        assertEquals(Map.of("cue", "rain"), sentences.get(1).metadata());
        assertEquals(List.of("g", "g", "s3"), sentences.stream().map(s -> s.group()).toList());
        assertEquals(Optional.of(Split.DEV), sentences.get(2).split());
    }

    @Test
    void aTargetIsReadLikeAnActor() {
        Corpus corpus =
                read(
                        """
                        sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,class:code
                        s1,Peru blamed Chile.,Peru,0,4,Chile,12,17,accuse
                        s1,Peru blamed Chile.,Peru,0,4,,,,none
                        """);
        List<AnnotatedActor> actors = corpus.sentences().get(0).actors();
        assertEquals(Optional.of(new Mention("Chile", new Span(12, 17))), actors.get(0).target());
        assertEquals(Optional.empty(), actors.get(1).target());
        assertEquals(actors.get(0).span(), actors.get(1).span());
    }

    @Test
    void columnsMayStandInAnyOrder() {
        Corpus corpus =
                read(
                        "actor_end,stance:blame,actor,sentence,actor_start,sentence_id\n4,1,Peru,Peru!,0,s1\n");
        assertEquals(
                List.of(
                        AnnotatedSentence.of(
                                "s1",
                                "Peru!",
                                List.of(
                                        AnnotatedActor.of(
                                                new Mention("Peru", new Span(0, 4)),
                                                Map.of(BLAME, true),
                                                Map.of())))),
                corpus.sentences());
    }

    @Test
    void aFileIsReadLikeItsTextWithAndWithoutByteOrderMark() throws IOException {
        Path plain = Files.writeString(directory.resolve("plain.csv"), SMALL);
        Path marked = Files.writeString(directory.resolve("marked.csv"), "\uFEFF" + SMALL);
        Path dos = Files.writeString(directory.resolve("dos.csv"), SMALL.replace("\n", "\r\n"));
        assertEquals(read(SMALL), CorpusReader.read(plain));
        assertEquals(read(SMALL), CorpusReader.read(marked));
        assertEquals(read(SMALL), CorpusReader.read(dos));
    }

    @Test
    void aMissingFileADirectoryAndAnEmptyFileAreNamed() throws IOException {
        Path missing = directory.resolve("missing.csv");
        Path empty = Files.createFile(directory.resolve("empty.csv"));
        assertEquals(
                missing + ": there is no such file, expected a corpus in CSV", failure(missing));
        assertEquals(directory + ": found a directory, expected a CSV file", failure(directory));
        assertEquals(empty + ": the file is empty, expected a header and rows", failure(empty));
    }

    @Test
    void anotherEncodingIsReportedWithWhateverElseIsWrong() throws IOException {
        String text = SMALL.replace("🕊 Oslo", "Zürich").replace("Peru,0,4,1", "Peru,0,4,2");
        Path latin = directory.resolve("latin.csv");
        Files.write(latin, text.getBytes(StandardCharsets.ISO_8859_1));
        List<CorpusDefect> defects =
                assertThrows(CorpusFormatException.class, () -> CorpusReader.read(latin)).defects();
        assertEquals(List.of(2, 5, 5), defects.stream().map(CorpusDefect::line).toList());
        assertTrue(defects.get(1).message().contains("0xFC"), defects.toString());
        Path utf16 = directory.resolve("utf16.csv");
        Files.write(utf16, text.getBytes(StandardCharsets.UTF_16));
        assertEquals(
                utf16 + ": found UTF-16, expected UTF-8; save the file as UTF-8", failure(utf16));
    }

    @Test
    void aReaderThatFailsIsADefectWithItsCause() {
        IOException cause = new IOException("line dropped");
        Reader broken =
                new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw cause;
                    }

                    @Override
                    public void close() {}
                };
        var e =
                assertThrows(
                        CorpusFormatException.class,
                        () -> CorpusReader.read(broken, "standard input"));
        assertEquals("standard input: can't be read: line dropped", e.getMessage());
        assertSame(cause, e.getCause());
    }

    @Test
    void aSentenceOfAMegabyteIsReadInLinearTime() {
        String text = "Peru spoke. ".repeat(90_000);
        String header = SMALL.lines().findFirst().orElseThrow();
        String file = header + "\ns1," + text + ",Peru,1079988,1079992,1,0,cold,,,\n";
        Corpus corpus = assertTimeout(Duration.ofSeconds(10), () -> read(file));
        assertEquals(1_079_988, corpus.sentences().get(0).actors().get(0).span().start());
    }

    private static String failure(Path file) {
        return assertThrows(CorpusFormatException.class, () -> CorpusReader.read(file))
                .getMessage();
    }
}
