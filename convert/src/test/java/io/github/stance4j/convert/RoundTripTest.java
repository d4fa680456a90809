// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written and read again is the same, as far as a format can hold it. */
class RoundTripTest {

    /** Labels that would be read otherwise if they were written as they are. */
    private static final String AWKWARD =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:actor,"stance:a=b, c",stance:50%,stance:plain,class:stances,class:tone,group,split,cue,domain
            x 1,"👩‍👩‍👧 Vel\u0301d, 😀Brae  and\u00a0Ela|Ost.",Vel\u0301d,9,14,1,1,0,,?,"a ""b"", c",g 1,train,"de=b|\u00fc",sea
            x 1,"👩‍👩‍👧 Vel\u0301d, 😀Brae  and\u00a0Ela|Ost.",Brae,18,22,0,,1,1,,?,g 1,train,,sea
            x 1,"👩‍👩‍👧 Vel\u0301d, 😀Brae  and\u00a0Ela|Ost.",Ela|Ost,28,35,,0,0,0,two words,,g 1,train,,sea
            2,# Rain fell.,,,,,,,,,,,dev,,sky
            """;

    private static final String PAIRS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,stance:blame,stance:praise,class:tone,remark
            1,😀 Veld sued Brae and Ela.,Veld,3,7,Brae,13,17,1,,cold,first
            1,😀 Veld sued Brae and Ela.,Veld,3,7,Ela,22,25,1,,cold,second
            1,😀 Veld sued Brae and Ela.,Brae,13,17,,,,0,1,warm,
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"STANCE4J", "DOCCANO", "LABEL_STUDIO", "BRAT", "SPACY"})
    void awkwardLabelsAndTextsAreKept(CorpusFormat format) throws IOException {
        Corpus corpus = Examples.corpus(AWKWARD);

        CorpusExport export = CorpusExport.of(corpus, format, ConvertOptions.DEFAULTS);

        assertEquals(List.of(), export.notes());
        assertSame(corpus, again(export, format));
    }

    @Test
    void columnsKeepAllButTheCells() throws IOException {
        Corpus corpus = Examples.corpus(AWKWARD);

        CorpusExport export = CorpusExport.of(corpus, CorpusFormat.CONLL, ConvertOptions.DEFAULTS);

        assertEquals(
                List.of(
                        "1 cells of the column \"cue\": a file of tokens has no place for them",
                        "4 cells of the column \"domain\": a file of tokens has no place for them"),
                Examples.notes(export.notes()));
        assertSame(
                Examples.corpus(
                        AWKWARD.replace(",cue,domain\n", "\n")
                                .replace(",\"de=b|\u00fc\",sea\n", "\n")
                                .replace(",,sea\n", "\n")
                                .replace(",,sky\n", "\n")),
                again(export, CorpusFormat.CONLL));
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"STANCE4J", "DOCCANO", "LABEL_STUDIO", "BRAT"})
    void targetsAreKept(CorpusFormat format) throws IOException {
        Corpus corpus = Examples.corpus(PAIRS);

        CorpusExport export = CorpusExport.of(corpus, format, ConvertOptions.DEFAULTS);

        assertEquals(List.of(), export.notes());
        assertSame(corpus, again(export, format));
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"CONLL", "SPACY"})
    void targetsThatAreLostAreCounted(CorpusFormat format) throws IOException {
        CorpusExport export =
                CorpusExport.of(Examples.corpus(PAIRS), format, ConvertOptions.DEFAULTS);

        assertEquals(2, export.notes().get(0).count());
        assertTrue(export.notes().get(0).text().startsWith("targets"));
        assertEquals(2, again(export, format).sentences().get(0).actors().size());
    }

    @Test
    void cellsOfActorsWhoseTargetsAreLostAreKept() throws IOException {
        CorpusExport export =
                CorpusExport.of(
                        Examples.corpus(PAIRS.replace("warm,", "warm,third")),
                        CorpusFormat.SPACY,
                        ConvertOptions.DEFAULTS);
        Path out = folder.resolve("out");
        export.write(out);

        Imported read = CorpusImport.read(out, CorpusFormat.SPACY, ConvertOptions.DEFAULTS);

        assertEquals(
                List.of(
                        "2 targets: spans of spaCy have no relations",
                        "1 cells of the column \"remark\" of actors with several targets: the first is"
                                + " kept"),
                Examples.notes(export.notes()));
        assertEquals(List.of(), read.notes());
        assertEquals(
                List.of("first", "third"),
                read.corpus().sentences().get(0).actors().stream()
                        .map(actor -> actor.metadata().get("remark"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"LABEL_STUDIO", "BRAT"})
    void labelsThatDifferByTargetAreKept(CorpusFormat format) throws IOException {
        Corpus corpus = Examples.corpus(PAIRS.replace("22,25,1,,cold", "22,25,0,1,"));

        CorpusExport export = CorpusExport.of(corpus, format, ConvertOptions.DEFAULTS);

        assertSame(corpus, again(export, format));
    }

    @Test
    void labelsThatDifferByTargetCantBeLabelsOfSpans() {
        Corpus corpus = Examples.corpus(PAIRS.replace("22,25,1,,cold", "22,25,0,1,"));

        String message =
                assertThrows(
                                UnwritableCorpusException.class,
                                () ->
                                        CorpusExport.of(
                                                corpus,
                                                CorpusFormat.DOCCANO,
                                                ConvertOptions.DEFAULTS))
                        .getMessage();

        assertTrue(
                message.startsWith(
                        "sentence \"1\": the actor \"Veld\" at 3 to 7 has other labels toward one"),
                message);
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"BRAT", "CONLL"})
    void lineBreaksBecomeSpaces(CorpusFormat format) throws IOException {
        String csv =
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:threat
                1,"Veld
                left, said Brae
                Ost.",Brae
                Ost,16,24,1
                """
                        .replace("Brae\nOst,16", "\"Brae\nOst\",16");

        CorpusExport export =
                CorpusExport.of(Examples.corpus(csv), format, ConvertOptions.DEFAULTS);

        assertEquals(
                List.of("1 line breaks in a text, of which each is a space now"),
                Examples.notes(export.notes()));
        assertEquals("Brae Ost", again(export, format).sentences().get(0).actors().get(0).text());
    }

    @Test
    void aStanceThatNobodyHoldsIsTold() {
        Corpus corpus =
                Examples.corpus(PAIRS.replace("0,1,warm", "0,0,warm").replace(",1,,", ",1,0,"));

        List<Note> notes =
                CorpusExport.of(corpus, CorpusFormat.DOCCANO, ConvertOptions.DEFAULTS).notes();

        assertEquals(1, notes.size());
        assertTrue(notes.get(0).text().endsWith("say --stance praise"), notes.toString());
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"DOCCANO", "LABEL_STUDIO", "BRAT", "SPACY"})
    void actorsThatOverlapAreKeptIfThatIsAllowed(CorpusFormat format) throws IOException {
        Corpus corpus =
                Examples.corpus(
                        """
                        sentence_id,sentence,actor,actor_start,actor_end,stance:threat
                        1,The Veld army left.,Veld army,4,13,1
                        1,The Veld army left.,Veld,4,8,0
                        """);
        CorpusExport export = CorpusExport.of(corpus, format, ConvertOptions.DEFAULTS);
        Path out = folder.resolve("out");
        export.write(out);

        Imported read = CorpusImport.read(out, format, ConvertOptions.DEFAULTS.withOverlaps(true));

        assertSame(corpus, read.corpus());
        assertEquals(1, export.notes().size());
        assertFalse(export.notes().get(0).loss());
        assertTrue(export.notes().get(0).text().endsWith("say --allow-overlaps"));
    }

    @Test
    void ofActorsThatOverlapColumnsHaveTheFirst() throws IOException {
        Corpus corpus =
                Examples.corpus(
                        """
                        sentence_id,sentence,actor,actor_start,actor_end,stance:threat
                        1,The Veld army left.,Veld army,4,13,1
                        1,The Veld army left.,Veld,4,8,0
                        """);

        CorpusExport export = CorpusExport.of(corpus, CorpusFormat.CONLL, ConvertOptions.DEFAULTS);

        assertEquals(
                List.of("1 actors that overlap another: a token has one tag"),
                Examples.notes(export.notes()));
        assertEquals(1, again(export, CorpusFormat.CONLL).sentences().get(0).actors().size());
    }

    @Test
    void whatIsNotWrittenAsAWholeIsNotWritten() throws IOException {
        Path out = Files.createDirectory(folder.resolve("brat"));
        Files.writeString(out.resolve("mine.txt"), "Mine.");
        CorpusExport export =
                CorpusExport.of(Examples.corpus(PAIRS), CorpusFormat.BRAT, ConvertOptions.DEFAULTS);

        assertThrows(FileAlreadyExistsException.class, () -> export.write(out));

        try (var files = Files.walk(folder)) {
            assertEquals(3, files.count());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"DOCCANO", "LABEL_STUDIO", "BRAT", "CONLL", "SPACY"})
    void randomCorporaAreTheSame(CorpusFormat format) throws IOException {
        for (int seed = 1; seed <= 30; seed++) {
            Corpus corpus = new RandomSentences(new Random(seed)).corpus(format);

            CorpusExport export = CorpusExport.of(corpus, format, ConvertOptions.DEFAULTS);

            assertEquals(List.of(), export.notes(), "seed " + seed);
            assertEquals(Examples.csv(corpus), Examples.csv(again(export, format)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"DOCCANO", "LABEL_STUDIO", "BRAT", "SPACY"})
    void unitsOfOffsetsCanBeChosen(CorpusFormat format) throws IOException {
        for (OffsetUnit unit : OffsetUnit.values()) {
            Corpus corpus = Examples.corpus(AWKWARD);
            ConvertOptions options =
                    ConvertOptions.DEFAULTS.withOffsets(Optional.of(unit), Optional.of(unit));
            Path out = folder.resolve(unit.label());
            CorpusExport.of(corpus, format, options).write(out);

            assertSame(corpus, CorpusImport.read(out, format, options).corpus());
        }
    }

    private Corpus again(CorpusExport export, CorpusFormat format) throws IOException {
        Path out = folder.resolve("out-" + System.nanoTime());
        export.write(out);
        return CorpusImport.read(out, format, ConvertOptions.DEFAULTS).corpus();
    }

    /** Compares by what a file has: stances that a tool lists in another order are the same. */
    private static void assertSame(Corpus expected, Corpus actual) {
        assertEquals(sorted(expected), sorted(actual));
        assertEquals(
                expected.schema().stances().stream().sorted().toList(),
                actual.schema().stances().stream().sorted().toList());
        assertEquals(
                Set.copyOf(expected.schema().labelSets()), Set.copyOf(actual.schema().labelSets()));
    }

    /** A document of brat has the sentences of one split. */
    private static List<AnnotatedSentence> sorted(Corpus corpus) {
        return corpus.sentences().stream()
                .sorted(Comparator.comparing(AnnotatedSentence::id))
                .toList();
    }
}
