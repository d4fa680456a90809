// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a file is told with its place, all of it in one run. */
class BadFilesTest {

    @TempDir private Path folder;

    @Test
    void everyWrongSpanOfDoccanoIsTold() throws IOException {
        assertEquals(
                List.of(
                        "a:1: label: found 4 to 4, expected an end after the start",
                        "a:1: label: found 5 to 30, expected at most 10, the length of the text in"
                                + " UTF-16 units",
                        "a:1: label: found -1 to 3, expected offsets from 0 on",
                        "a:1: label: found 4 to 5, which is white space only, expected a mention",
                        "a:2: label: found 1 to 5, which cuts a character in two; if these offsets"
                                + " count code points, say --offsets code-points",
                        "a:2: label: found \"x\", expected an offset",
                        "a:2: label: found [0,1], expected a span: [start, end, \"label\"], or an"
                                + " object with start_offset, end_offset and a label in words",
                        "a:3: text: found nothing, expected a text",
                        "a:4: label: found \" \", expected a label",
                        "a:5: found no JSON: Unexpected end-of-input: expected close marker for"
                                + " Array"),
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"text\": \"Veld left.\", \"label\": [[4, 4, \"a\"], [5, 30, \"a\"], [-1, 3,"
                                + " \"a\"], [4, 5, \"a\"]]}",
                        "{\"text\": \"😀 Veld.\", \"label\": [[1, 5, \"a\"], [\"x\", 2, \"a\"], [0,"
                                + " 1]]}",
                        "{\"label\": []}",
                        "{\"text\": \"Brae left.\", \"label\": [[0, 4, \" \"]]}",
                        "{\"text\": \"Ela left.\", \"label\": ["));
    }

    @Test
    void actorsThatOverlapAreRefusedUnlessAllowed() throws IOException {
        String text =
                "{\"text\": \"Veld army left.\", \"label\": [[0, 4, \"a\"], [0, 9, \"b\"], [0, 4,"
                        + " \"c\"]]}";

        assertEquals(
                List.of(
                        "a:1: label: found the actor \"Veld army\" over the actor \"Veld\", expected"
                                + " them apart; if that is meant, say --allow-overlaps"),
                refused(CorpusFormat.DOCCANO, text));
        assertEquals(
                2,
                CorpusImport.read(
                                folder.resolve("a"),
                                CorpusFormat.DOCCANO,
                                ConvertOptions.DEFAULTS.withOverlaps(true))
                        .corpus()
                        .sentences()
                        .get(0)
                        .actors()
                        .size());
    }

    @Test
    void whatACorpusCantHaveIsTold() throws IOException {
        assertEquals(
                List.of(
                        "a:1: label: found \"x\" and \"y\", expected one label of \"tone\" for an"
                                + " actor; if they don't exclude each other, they are stances",
                        "a:2: sentence_id: found \"s\" again, which stands in a on line 1; expected"
                                + " each once",
                        "a:3: split: found \"half\", expected train, dev or test",
                        "a:3: split: found \"half\", and \"\" before; expected a split for all"
                                + " sentences or for none",
                        "a:4: sentence: found \" \", expected text",
                        "a:5: sentence: found the character U+D83D, expected text",
                        "a:6: label: found the character U+0000, expected text"),
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"sentence_id\": \"s\", \"text\": \"Veld left.\", \"label\": [[0, 4,"
                                + " \"tone=x\"], [0, 4, \"tone=y\"]]}",
                        "{\"sentence_id\": \"s\", \"text\": \"Brae left.\", \"label\": []}",
                        "{\"text\": \"Ela left.\", \"label\": [], \"split\": \"half\"}",
                        "{\"text\": \" \", \"label\": []}",
                        "{\"text\": \"\\ud83d left.\", \"label\": []}",
                        "{\"text\": \"Ost left.\", \"label\": [[0, 3, \"a\\u0000\"]]}"));
    }

    @Test
    void labelsThatDoccanoHasNumberedAreRefused() throws IOException {
        String told =
                ", which is a number of doccano's, expected labels in words; export as \"JSONL (Text"
                        + " label)\", or as JSONL with a release that writes words there";

        assertEquals(
                List.of(
                        "a:1: annotations: found the label 2" + told,
                        "a:2: label: found the label 7" + told),
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"text\": \"Veld left.\", \"annotations\": [{\"id\": 1, \"label\": 2,"
                                + " \"start_offset\": 0, \"end_offset\": 4}, {\"label\": 3}]}",
                        "{\"text\": \"Brae left.\", \"label\": [[0, 4, 7]]}"));
    }

    @Test
    void relationsOfBrokenEntitiesAreNotToldAsWell() throws IOException {
        assertEquals(
                List.of(
                        "a:1: entities: found 0 to 99, expected at most 10, the length of the text in"
                                + " UTF-16 units",
                        "a:1: relations: found {\"from_id\":2,\"to_id\":9}, expected from_id and to_id"
                                + " of two entities",
                        "a:1: relations: found {\"type\":\"target\"}, expected from_id and to_id of two"
                                + " entities"),
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"text\": \"Veld left.\", \"label\": [[0, 4, \"a\"]], \"entities\": [{\"id\":"
                                + " 1, \"label\": \"a\", \"start_offset\": 0, \"end_offset\": 99}, {\"id\":"
                                + " 2, \"label\": \"a\", \"start_offset\": 5, \"end_offset\": 9}],"
                                + " \"relations\": [{\"from_id\": 1, \"to_id\": 2}, {\"from_id\": 2,"
                                + " \"to_id\": 9}, {\"type\": \"target\"}]}"));
    }

    @Test
    void relationsNeedTheirEntities() throws IOException {
        assertEquals(
                List.of(
                        "a:1: relations: found {\"from_id\":1,\"to_id\":2,\"type\":\"target\"},"
                                + " expected from_id and to_id of two entities"),
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"text\": \"Veld left.\", \"entities\": [], \"relations\": [{\"from_id\": 1,"
                                + " \"to_id\": 2, \"type\": \"target\"}]}"));
    }

    @Test
    void wrongRegionsOfLabelStudioAreTold() throws IOException {
        assertEquals(
                List.of(
                        "a:4: marks: found \"Brae\", but at that place stands \"raeo\"; these offsets"
                                + " count UTF-16 units, expected code points: say --offsets utf-16",
                        "a:5: marks: found \"Veld\", but at that place stands \"😀 B\"",
                        "a:6: tone: found 2 choices, expected one; if they don't exclude each other,"
                                + " say --independent \"tone\"",
                        "a:10: data: found the fields [a, b], expected one of the name text",
                        "a:11: data: found nothing, expected an object with the text; export as JSON,"
                                + " not as JSON-MIN"),
                refused(
                        CorpusFormat.LABEL_STUDIO,
                        "[",
                        "{\"data\": {\"text\": \"😀 Braeo left.\"},",
                        "\"annotations\": [{\"result\": [",
                        result("1", "marks", "labels", "actor", 3, 7, "Brae"),
                        result("2", "marks", "labels", "actor", 0, 3, "Veld"),
                        result("3", "tone", "choices", "a\", \"b", 2, 6, "Brae"),
                        "{\"type\": \"relation\", \"from_id\": \"1\", \"to_id\": \"9\"}",
                        "]}]",
                        "},",
                        "{\"data\": {\"a\": \"x\", \"b\": \"y\"}, \"annotations\": []},",
                        "{\"text\": \"x\", \"label\": [{\"start\": 0, \"end\": 1}]}",
                        "]"));
    }

    @Test
    void theSmallExportOfLabelStudioIsTold() throws IOException {
        String text =
                "[{\"id\": 1, \"text\": \"Veld left.\", \"label\": [{\"start\": 0, \"end\": 4, \"text\":"
                        + " \"Veld\", \"labels\": [\"calm\"]}], \"annotator\": 1}]";

        for (CorpusFormat format : List.of(CorpusFormat.DOCCANO, CorpusFormat.SPACY)) {
            assertEquals(
                    List.of(
                            "a:1: found what looks like Label Studio's JSON, expected "
                                    + format.title()
                                    + "; if it is, say --from label-studio"),
                    refused(format, text));
        }
        assertEquals(
                List.of(
                        "a:1: data: found nothing, expected an object with the text; export as JSON,"
                                + " not as JSON-MIN"),
                refused(CorpusFormat.LABEL_STUDIO, text));
    }

    @Test
    void wrongLinesOfBratAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "😀 Veld left.\nBrae stayed.\n");
        Path file =
                Files.writeString(
                        folder.resolve("a.ann"),
                        String.join(
                                "\n",
                                "T1\tactor 3 7\tVeld",
                                "T2\tactor 2 6;12 16\tVeld Brae",
                                "T3\tactor 7 15\tleft. Br",
                                "T4\tactor 13 99\tBrae",
                                "T5\tactor 2\tVeld",
                                "X1\tactor",
                                "T6\tactor 2 6\tVeld"));

        assertEquals(
                List.of(
                        "a.ann:1: T1: found \"Veld\", but at that place stands \"eld \"; these"
                                + " offsets count UTF-16 units, expected code points: say --offsets"
                                + " utf-16",
                        "a.ann:2: T2: found \"actor 2 6;12 16\", expected a span in one piece, as a"
                                + " mention of a corpus has to be",
                        "a.ann:3: T3: found \"left. Br\" over the end of a line, expected a mention"
                                + " within one; each line is a sentence",
                        "a.ann:4: T4: found 13 to 99, expected at most 26, the length of the text in"
                                + " code points",
                        "a.ann:5: T5: found \"actor 2\", expected a type, a start and an end",
                        "a.ann:6: X1: found \"actor\", expected an annotation: T, E, R, A, M, N, # or"
                                + " *"),
                Examples.refused(folder, file, CorpusFormat.BRAT, ConvertOptions.DEFAULTS));
    }

    @Test
    void onlyWhatNamesBrokenAnnotationsOfBratIsNotTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Veld left.\n");
        Path file =
                Files.writeString(
                        folder.resolve("a.ann"),
                        String.join(
                                "\n",
                                "T1\tactor 0 4\tVeld",
                                "T2\tactor 0 4\tBrae",
                                "E1\tsue:T2 Actor:T1",
                                "R1\ttarget Arg1:T1 Arg2:T2",
                                "A1\tthreat E1",
                                "R2\ttarget Arg1:T1 Arg2:T8",
                                "E2\tsue:T1 Actor:T9",
                                "E3\tsue:T7",
                                "A2\tthreat T6"));

        assertEquals(
                List.of(
                        "a.ann:2: T2: found \"Brae\", but at that place stands \"Veld\"",
                        "a.ann:6: R2: found \"target Arg1:T1 Arg2:T8\", expected names of"
                                + " annotations of this file",
                        "a.ann:7: E2: found \"sue:T1 Actor:T9\", expected names of annotations of"
                                + " this file",
                        "a.ann:8: E3: found \"sue:T7\", expected names of annotations of this file",
                        "a.ann:9: A2: found \"threat T6\", expected names of annotations of this"
                                + " file"),
                Examples.refused(folder, file, CorpusFormat.BRAT, ConvertOptions.DEFAULTS));
    }

    @Test
    void onlyRelationsOfBrokenRegionsAreNotTold() throws IOException {
        assertEquals(
                List.of(
                        "a:3: marks: found \"Brae\", but at that place stands \"Veld\"",
                        "a:5: relation: found a relation of \"2\" and \"9\", expected the ids of two"
                                + " regions"),
                refused(
                        CorpusFormat.LABEL_STUDIO,
                        "[{\"data\": {\"text\": \"Veld left.\"}, \"annotations\": [{\"result\": [",
                        result("2", "marks", "labels", "actor", 5, 9, "left"),
                        result("1", "marks", "labels", "actor", 0, 4, "Brae"),
                        "{\"type\": \"relation\", \"from_id\": \"1\", \"to_id\": \"2\"},",
                        "{\"type\": \"relation\", \"from_id\": \"2\", \"to_id\": \"9\"}",
                        "]}]}]"));
    }

    @Test
    void namesThatBratDoesNotHaveAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Veld left.\n");
        Path file =
                Files.writeString(
                        folder.resolve("a.ann"),
                        "T1\tactor 0 4\tVeld\nR1\ttarget Arg1:T1 Arg2:T9\nA1\tthreat T8\n");

        assertEquals(
                List.of(
                        "a.ann:2: R1: found \"target Arg1:T1 Arg2:T9\", expected names of annotations"
                                + " of this file",
                        "a.ann:3: A1: found \"threat T8\", expected names of annotations of this"
                                + " file"),
                Examples.refused(folder, file, CorpusFormat.BRAT, ConvertOptions.DEFAULTS));
        Files.delete(folder.resolve("a.txt"));
        assertEquals(
                List.of("a.txt: there is no such file"),
                Examples.refused(folder, file, CorpusFormat.BRAT, ConvertOptions.DEFAULTS));
    }

    @Test
    void wrongColumnsAreTold() throws IOException {
        assertEquals(
                List.of(
                        "a:2: tag: found \"actor\", expected O, or B- or I- and a label",
                        "a:3: tag: found \"I-actor\" without a beginning, expected B-actor before it",
                        "a:5: found 3 columns, expected 2 as in the first row",
                        "a:6: found \"Brae\", expected a token and a tag at least",
                        "a:9: token: found \"Rein\", expected what comes next in the text: \"Rain"
                                + " fell.\""),
                refused(
                        CorpusFormat.CONLL,
                        "Veld B-actor",
                        "army actor",
                        "left I-actor",
                        "",
                        "Ela x O",
                        "Brae",
                        "",
                        "# text = Rain fell.",
                        "Rein O"));
    }

    @Test
    void rowsThatAreMissingAreTold() throws IOException {
        assertEquals(
                List.of(
                        "a:2: token: found the last row of a sentence, expected what comes next in"
                                + " the text: \" left.\"",
                        "a:4: text: found \"Brae left.\" without a row, expected its tokens",
                        "a:6: found \"# of the desk\", expected a row or # NAME = VALUE",
                        "a:9: found 3 columns, expected 2 as in the first row"),
                refused(
                        CorpusFormat.CONLL,
                        "# text = Veld left.",
                        "Veld B-actor",
                        "",
                        "# text = Brae left.",
                        "",
                        "# of the desk",
                        "# text = # Ela left.",
                        "# O",
                        "Ela x O",
                        "left. O"));
    }

    @Test
    void wrongDocumentsOfSpacyAreTold() throws IOException {
        assertEquals(
                List.of(
                        "a:1: ents: found 0 to 40, expected at most 9, the length of the text in code"
                                + " points",
                        "a:2: spans.sc: found {\"start\":0,\"end\":4}, expected a span: [start, end,"
                                + " \"label\"], or an object with start, end and label",
                        "a:3: found 7, expected an object with a text, a pair of a text and its"
                                + " annotations, or a document with paragraphs",
                        "a:4: spans: found \"sc\", expected a list of spans",
                        "a:5: spans: found {\"start\":0}, expected a span: [start, end, \"label\"],"
                                + " or an object with start, end and label"),
                refused(
                        CorpusFormat.SPACY,
                        "[[\"Veld ran.\", {\"ents\": [[0, 40, \"a\"]]}],",
                        "{\"text\": \"Brae ran.\", \"spans\": {\"sc\": [{\"start\": 0, \"end\": 4}]}},",
                        "7,",
                        "{\"text\": \"Ela ran.\", \"spans\": \"sc\"},",
                        "{\"text\": \"Ost ran.\", \"spans\": [{\"start\": 0}]}]"));
    }

    @ParameterizedTest
    @MethodSource("io.github.stance4j.convert.Examples#ofTools")
    void aFileOfAnotherToolIsTold(String name, CorpusFormat is) {
        Path file = Examples.file(name);
        for (CorpusFormat format : CorpusFormat.values()) {
            if (format != is && format.isWritable()) {
                List<String> found =
                        Examples.refused(file.getParent(), file, format, ConvertOptions.DEFAULTS);

                assertEquals(
                        List.of(
                                String.format(
                                        "%s:1: found what looks like %s, expected %s; if it is, say"
                                                + " --from %s",
                                        file.getFileName(),
                                        is.title(),
                                        format.title(),
                                        is.label())),
                        found);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"DOCCANO", "LABEL_STUDIO", "SPACY"})
    void whatIsNoJsonIsTold(CorpusFormat format) throws IOException {
        String expected = ", expected " + format.title();

        assertEquals(
                List.of("a: found what looks like CSV" + expected),
                refused(format, "id,text,label", "1,\"Veld left, alone.\",calm", "2,Ela ran.,"));
        assertEquals(
                List.of("a: found what looks like tab-separated values" + expected),
                refused(format, "id\ttext", "1\tVeld left.", "NaN\tEla ran."));
        assertEquals(
                List.of("a: found what looks like HTML or XML" + expected),
                refused(format, "<!DOCTYPE html>", "<script>", "{}", "</script>"));
        assertEquals(
                List.of("a: found what looks like plain text" + expected),
                refused(format, "Nancy left, alone.", "NaN, she said, is no number."));
    }

    @Test
    void settingsOfTheParserAreNotTold() throws IOException {
        assertEquals(
                List.of(
                        "a:1: found no JSON: Non-standard token 'NaN'",
                        "a:2: found no JSON: Unexpected character ('/' (code 47)): maybe a"
                                + " (non-standard) comment?"),
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"text\": NaN}",
                        "{\"text\": /* none */ \"Veld\"}",
                        "{\"text\": \"Veld left.\", \"label\": []}"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"STANCE4J", "DOCCANO", "LABEL_STUDIO", "BRAT", "CONLL", "SPACY"})
    void archivesAreTold(CorpusFormat format) throws IOException {
        Path file = folder.resolve("a");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("all.jsonl"));
        }

        assertEquals(
                List.of(
                        "a: found a ZIP archive, which spreadsheets are, too, expected "
                                + format.title()
                                + "; unpack it"),
                Examples.refused(folder, file, format, ConvertOptions.DEFAULTS));
        new GZIPOutputStream(Files.newOutputStream(file)).close();
        assertEquals(
                List.of("a: found a gzip archive, expected " + format.title() + "; unpack it"),
                Examples.refused(folder, file, format, ConvertOptions.DEFAULTS));
    }

    @Test
    void aTextMayBeginAsAnArchiveDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "PKK B-calm\nleft O\n");

        assertEquals(
                "PKK left",
                CorpusImport.read(file, CorpusFormat.CONLL, ConvertOptions.DEFAULTS)
                        .corpus()
                        .sentences()
                        .get(0)
                        .text());
    }

    @Test
    void aFileThatIsNoneOfBratIsTold() throws IOException {
        assertEquals(
                List.of(
                        "a: found a file that ends neither with .ann nor with .txt, expected brat's"
                                + " standoff files: a folder with both, or one of the two"),
                refused(CorpusFormat.BRAT, "id,text", "1,Veld left."));
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"STANCE4J", "DOCCANO", "LABEL_STUDIO", "CONLL", "SPACY"})
    void otherEncodingsAreTold(CorpusFormat format) throws IOException {
        assertEquals(
                List.of("a: found UTF-16, expected UTF-8; save the file as UTF-8"),
                refused(format, StandardCharsets.UTF_16));
        List<String> mixed = refused(format, StandardCharsets.ISO_8859_1);
        assertTrue(
                mixed.contains(
                        "a:2: found the byte 0xE8 and 1 more such, expected UTF-8; save the file as"
                                + " UTF-8"),
                mixed.toString());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a"),
                        "\uFEFF{\"text\": \"Veld left.\", \"label\": [[0, 4, \"calm\"]]}");

        assertEquals(
                "Veld left.",
                CorpusImport.read(file, CorpusFormat.DOCCANO, ConvertOptions.DEFAULTS)
                        .corpus()
                        .sentences()
                        .get(0)
                        .text());
    }

    @ParameterizedTest
    @EnumSource(CorpusFormat.class)
    void whatIsNotThereIsTold(CorpusFormat format) {
        Path file = folder.resolve("absent");

        List<String> found = Examples.refused(folder, file, format, ConvertOptions.DEFAULTS);

        assertEquals(List.of("absent: there is no such file, expected " + format.title()), found);
    }

    @ParameterizedTest
    @EnumSource(
            value = CorpusFormat.class,
            names = {"DOCCANO", "LABEL_STUDIO", "CONLL", "SPACY"})
    void anEmptyFileIsTold(CorpusFormat format) throws IOException {
        assertEquals(
                List.of("a: found an empty file, expected " + format.title()), refused(format, ""));
    }

    @Test
    void actorsWithoutAnyLabelAreTold() throws IOException {
        List<String> found =
                refused(
                        CorpusFormat.DOCCANO,
                        "{\"text\": \"Veld left.\", \"label\": [[0, 4, \"actor\"]]}");

        assertTrue(found.get(0).startsWith("a: found no label, expected one"), found.toString());
    }

    private List<String> refused(CorpusFormat format, String... lines) throws IOException {
        return Examples.refused(folder, "a", String.join("\n", lines) + "\n", format);
    }

    private List<String> refused(CorpusFormat format, Charset charset) throws IOException {
        Path file = folder.resolve("a");
        Files.write(file, "{\"text\": \"Veld left,\nprès d'Éla\"}\n".getBytes(charset));
        return Examples.refused(folder, file, format, ConvertOptions.DEFAULTS);
    }

    private static String result(
            String id, String name, String type, String value, int start, int end, String text) {
        return String.format(
                "{\"id\": \"%s\", \"from_name\": \"%s\", \"type\": \"%s\", \"value\": {\"start\": %d,"
                        + " \"end\": %d, \"text\": \"%s\", \"%s\": [\"%s\"]}},",
                id, name, type, start, end, text, type, value);
    }
}
