// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone,cue
            a,"😀 Veld warned Brae, twice.",Veld,3,7,1,"harsh, cold",warned
            a,"😀 Veld warned Brae, twice.",Brae,15,19,,calm,
            b,Rain fell.,,,,,,
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "stance4j, out.csv",
        "doccano, out.jsonl",
        "label-studio, out.json",
        "brat, out",
        "spacy, out.json",
        "spacy, out.jsonl"
    })
    void thereAndBackIsTheSame(String format, String name) throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
        Path out = folder.resolve(name);
        Path back = folder.resolve("back.csv");

        Run there = convert(csv, "stance4j", format, out);
        Run again = convert(out, format, "stance4j", back);

        assertEquals("stance4j: wrote " + out + ": 2 sentences, 2 actors\n", there.err());
        assertEquals(0, there.status());
        assertEquals("", there.out());
        assertEquals(0, again.status(), again.err());
        assertEquals(CORPUS, Files.readString(back));
    }

    @Test
    void whatIsLostIsToldAndCounted() throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
        Path out = folder.resolve("out.txt");

        Run run = convert(csv, "stance4j", "conll", out);

        assertEquals(
                "stance4j: lost: 1 cells of the column \"cue\": a file of tokens has no place for them\n"
                        + "stance4j: wrote "
                        + out
                        + ": 2 sentences, 2 actors\n",
                run.err());
        assertEquals(0, run.status());
    }

    @Test
    void nothingIsLostIfThatIsAskedFor() throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);

        Run run = convert(csv, "stance4j", "conll", folder.resolve("out.txt"), "--strict");

        assertEquals(1, run.status());
        assertTrue(run.err().endsWith("nothing was written, as --strict asks for\n"), run.err());
        assertEquals(List.of("corpus.csv"), files());
    }

    @Test
    void defectsAreToldAndNothingIsWritten() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("in.jsonl"),
                        "{\"text\": \"Veld left.\", \"label\": [[0, 40, \"calm\"]]}\n{\"text\": 3}\n");
        Files.writeString(folder.resolve("out.csv"), "before");

        Run run = convert(file, "doccano", "stance4j", folder.resolve("out.csv"));

        assertEquals(
                file
                        + ":1: label: found 0 to 40, expected at most 10, the length of the text in"
                        + " UTF-16 units\n"
                        + file
                        + ":2: text: found 3, expected a text\n",
                run.err());
        assertEquals(1, run.status());
        assertEquals("before", Files.readString(folder.resolve("out.csv")));
        assertEquals(List.of("in.jsonl", "out.csv"), files());
    }

    @Test
    void aFileOfAnotherToolIsTold() throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);

        Run run = convert(csv, "label-studio", "stance4j", folder.resolve("out.csv"));

        assertEquals(
                csv
                        + ":1: found what looks like stance4j's CSV, expected Label Studio's JSON; if"
                        + " it is, say --from stance4j\n",
                run.err());
        assertEquals(1, run.status());
    }

    @Test
    void labelsOfAnotherToolGetTheirMeaning() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("in.txt"), "Veld B-PLACE\nArmy I-PLACE\nleft O\n. O\n");
        Path out = folder.resolve("out.csv");

        Run run =
                convert(
                        file,
                        "conll",
                        "stance4j",
                        out,
                        "--class",
                        "kind=PLACE",
                        "--class",
                        "kind=BODY",
                        "--stance",
                        "threat");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:kind
                1,Veld Army left .,Veld Army,0,9,0,PLACE
                """,
                Files.readString(out));
        assertTrue(
                run.err().startsWith("stance4j: note: 1 sentences without their text"), run.err());
    }

    @Test
    void unitsOfOffsetsCanBeTold() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("in.jsonl"),
                        "{\"text\": \"😀 Veld left.\", \"label\": [[2, 6, \"calm\"]]}\n");
        Path out = folder.resolve("out.csv");

        Run run = convert(file, "doccano", "stance4j", out, "--offsets", "code-points");

        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(out).contains(",Veld,3,7,1"), Files.readString(out));
    }

    @Test
    void sentencesAreDividedByLotAndGroupsStayTogether() throws IOException {
        StringBuilder rows =
                new StringBuilder(
                        "sentence_id,sentence,actor,actor_start,actor_end,stance:a,group\n");
        for (int i = 0; i < 20; i++) {
            rows.append(String.format("s%d,Veld left.,Veld,0,4,1,g%d%n", i, i / 2));
        }
        Path csv = Files.writeString(folder.resolve("in.csv"), rows);
        Path out = folder.resolve("out.csv");
        String parts = "--splits=train=0.6,dev=0.2,test=0.2";

        Run run = convert(csv, "stance4j", "stance4j", out, parts);
        Corpus corpus = CorpusReader.read(out);
        Run again = convert(out, "stance4j", "stance4j", folder.resolve("2.csv"), parts);
        Run other =
                convert(csv, "stance4j", "stance4j", folder.resolve("3.csv"), parts, "--seed=2");

        assertEquals(
                "stance4j: divided into train 12, dev 4, test 4 sentences\n"
                        + "stance4j: wrote "
                        + out
                        + ": 20 sentences, 20 actors\n",
                run.err());
        assertEquals(0, run.status());
        assertEquals(12, corpus.split(Split.TRAIN).sentences().size());
        assertTrue(again.err().contains("note: --splits replaces the splits"), again.err());
        assertEquals(Files.readString(out), Files.readString(folder.resolve("2.csv")));
        assertEquals(0, other.status(), other.err());
        assertNotEquals(Files.readString(out), Files.readString(folder.resolve("3.csv")));
    }

    @Test
    void partsThatAreNotTheWholeAreTold() throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);

        Run run =
                convert(
                        csv,
                        "stance4j",
                        "stance4j",
                        folder.resolve("out.csv"),
                        "--splits=train=0.6,dev=0.2");

        assertEquals(2, run.status());
        assertTrue(
                run.err().startsWith("stance4j: --splits: The fractions must add up to 1: "),
                run.err());
        assertEquals(List.of("corpus.csv"), files());
    }

    @Test
    void aFolderOfNewsMtscBecomesACorpus() throws IOException {
        for (String part : List.of("train", "dev_mt", "dev_rw", "test_mt", "test_rw")) {
            Files.writeString(
                    folder.resolve(part + ".jsonl"),
                    "{\"sentence_normalized\": \"Ana sang in "
                            + part
                            + ".\", \"targets\": [{\"from\": 0, \"to\": 3, \"mention\": \"Ana\","
                            + " \"polarity\": 6.0}]}\n");
        }
        Path out = folder.resolve("out.csv");

        Run run = convert(folder, "newsmtsc", "stance4j", out);

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.err().contains("another size than was published (5 annotations, not 11361)"));
        assertEquals(
                "sentence_id,sentence,actor,actor_start,actor_end,class:sentiment_toward,split,part",
                Files.readAllLines(out).get(0));
        assertEquals(6, Files.readAllLines(out).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/folder/out", "."})
    void whereNothingCanBeWrittenIsToldFirst(String name) throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);

        Run run = convert(csv, "stance4j", "doccano", folder.resolve(name));

        assertEquals(1, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("internal"), run.err());
    }

    @Test
    void aFolderWithFilesIsNotReplaced() throws IOException {
        Path csv = Files.writeString(folder.resolve("corpus.csv"), CORPUS);

        Run run = convert(csv, "stance4j", "brat", folder);

        assertEquals(1, run.status());
        assertTrue(run.err().contains("a directory that is not empty"), run.err());
        assertEquals(List.of("corpus.csv"), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Run convert(Path in, String from, String to, Path out, String... options) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "convert",
                                in.toString(),
                                "--from",
                                from,
                                "--to",
                                to,
                                "-o",
                                out.toString()));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }
}
