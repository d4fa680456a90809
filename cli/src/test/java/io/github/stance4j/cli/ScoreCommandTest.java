// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    @TempDir Path folder;

    @Test
    void aLineOfJsonIsAnsweredToTheLetterOfTheContract() {
        Run run =
                Run.withInput(
                        "{\"id\":\"1\",\"sentence\":\"Norway denounced the coup and offered to host"
                                + " talks.\"}\n",
                        "score",
                        "-",
                        "--input-format",
                        "jsonl",
                        "--format",
                        "jsonl");

        assertEquals(
                "{\"id\":\"1\",\"sentence\":\"Norway denounced the coup and offered to host"
                        + " talks.\",\"actors\":[{\"text\":\"Norway\",\"start\":0,\"end\":6,"
                        + "\"stances\":{\"condemnation\":0.9877,\"de_escalation_call\":0.03,"
                        + "\"mediation_offer\":0.9877},"
                        + "\"held\":[\"condemnation\",\"mediation_offer\"],"
                        + "\"classes\":{\"sentiment\":{\"label\":\"negative\","
                        + "\"scores\":{\"negative\":0.9,\"neutral\":0.1,\"positive\":0.0}}}}]}\n",
                run.out());
        assertEquals(0, run.status());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "txt, table", "txt, jsonl", "txt, csv", "txt, html",
        "lines, table", "lines, jsonl", "lines, csv", "lines, html",
        "csv, table", "csv, jsonl", "csv, csv", "csv, html",
        "jsonl, table", "jsonl, jsonl", "jsonl, csv", "jsonl, html"
    })
    void everyInputIsWrittenInEveryFormat(String from, String to) throws IOException {
        String sentence = "Norway denounced the coup.";
        String text =
                switch (from) {
                    case "csv" -> "sentence_id,sentence\n1," + sentence + "\n";
                    case "jsonl" -> "{\"id\":\"1\",\"sentence\":\"" + sentence + "\"}\n";
                    default -> sentence + "\n";
                };
        Path file = Files.writeString(folder.resolve("input." + from), text);

        Run run = Run.of("score", file.toString(), "--format", to);

        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Norway"), run.out());
        assertTrue(run.out().contains("condemnation"), run.out());
        assertTrue(
                run.out().contains(to.matches("table|html") ? "0.99 held" : "0.9877"), run.out());
    }

    @Test
    void sentencesOfATextAreCountedAndKnowWhereTheyStart() {
        String text = "😀 Norway denounced it.\r\n\r\nPeru urged restraint.  Chile waited.";

        Run run = Run.withInput(text, "score", "--format", "jsonl");

        List<JsonNode> lines = run.json();
        assertEquals(3, lines.size());
        for (int i = 0; i < 3; i++) {
            JsonNode line = lines.get(i);
            String sentence = line.get("sentence").textValue();
            int offset = line.get("offset").intValue();
            assertEquals(Integer.toString(i + 1), line.get("id").textValue());
            assertEquals(sentence, text.substring(offset, offset + sentence.length()));
        }
        assertEquals(List.of("id", "sentence", "offset", "actors"), names(lines.get(0)));
        assertEquals(3, lines.get(0).at("/actors/0/start").intValue(), "UTF-16, not code points");
    }

    @Test
    void everyLineIsAnsweredWhetherItIsBlankOrNot() {
        Run run =
                Run.withInput(
                        "Norway denounced it.\n\n  \r\nPeru",
                        "score",
                        "-",
                        "--input-format",
                        "lines",
                        "-f",
                        "jsonl");

        List<JsonNode> lines = run.json();
        assertEquals(
                List.of("1", "2", "3", "4"),
                lines.stream().map(line -> line.get("id").textValue()).toList());
        assertEquals("{\"id\":\"2\",\"sentence\":\"\",\"actors\":[]}", lines.get(1).toString());
        assertEquals("  ", lines.get(2).get("sentence").textValue());
        assertEquals("Peru", lines.get(3).at("/actors/0/text").textValue());
        assertEquals(0, run.status());
    }

    @Test
    void exactlyTheGivenActorsAreScoredInTheirOrder() {
        Run run =
                Run.withInput(
                        "{\"id\":7,\"sentence\":\"Norway denounced Peru.\",\"actors\":["
                                + "{\"start\":17,\"end\":21},"
                                + "{\"start\":0,\"end\":6,\"target\":{\"start\":17,\"end\":21}}]}\n"
                                + "{\"id\":\"none\",\"sentence\":\"Norway denounced Peru.\","
                                + "\"actors\":[]}\n",
                        "score",
                        "--input-format=jsonl",
                        "--format=jsonl");

        JsonNode line = run.json().get(0);
        assertEquals("7", line.get("id").toString(), "a number stays one");
        assertEquals("Peru", line.at("/actors/0/text").textValue());
        assertTrue(line.at("/actors/0/target").isMissingNode());
        assertEquals("Norway", line.at("/actors/1/text").textValue());
        assertEquals(
                "{\"text\":\"Peru\",\"start\":17,\"end\":21}",
                line.at("/actors/1/target").toString());
        assertEquals("[]", run.json().get(1).get("actors").toString());
    }

    @Test
    void malformedLinesAreReportedInTheirPlaceAndTheRestIsScored() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"a\",\"sentence\":\"Norway\"}\n"
                        + "{oops\n"
                        + "\n"
                        + "{\"id\":\"c\",\"sentence\":\"Norway\",\"actors\":[{\"start\":2,"
                        + "\"end\":9}]}\n"
                        + "{\"id\":\"d\",\"sentence\":\"Peru\"}\n");

        Run run = Run.of("score", file.toString(), "-f", "jsonl");

        assertEquals(1, run.status());
        assertEquals(
                List.of("a", "2", "c", "d"),
                run.json().stream().map(line -> line.get("id").textValue()).toList());
        assertEquals(List.of("id", "error"), names(run.json().get(1)));
        assertTrue(run.err().contains(file + ":2: malformed JSON at column "), run.err());
        assertTrue(
                run.err()
                        .contains(
                                file
                                        + ":4: actors[0]: found 2 to 9, expected 0 <= start < end"
                                        + " <= 6"),
                run.err());
        assertEquals(2, run.err().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "html"})
    void malformedLinesAreShownToPeopleToo(String format) {
        Run run =
                Run.withInput("{\"sentence\":5}\n", "score", "--input-format=jsonl", "-f", format);

        assertEquals(1, run.status());
        assertTrue(run.out().contains("line 1: sentence: found 5"), run.out());
    }

    @Test
    void whatWasWrittenCanBeScoredAgainWithTheSameAnswer() {
        String[] args = {"score", "--input-format=jsonl", "--format=jsonl"};
        Run first = Run.withInput("{\"sentence\":\"Norway denounced Peru.\"}\n", args);

        Run second = Run.withInput(first.out(), args);

        assertEquals(first.out(), second.out());
    }

    @Test
    void moreSentencesThanAChunkKeepTheirOrder() {
        String input =
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(i -> i % 3 == 0 ? "{\"id\":" + i + "}" : line(i))
                        .collect(Collectors.joining("\n"));

        Run run = Run.withInput(input, "score", "--input-format=jsonl", "-f", "jsonl");

        List<JsonNode> lines = run.json();
        assertEquals(1000, lines.size());
        for (int i = 1; i <= 1000; i++) {
            JsonNode line = lines.get(i - 1);
            assertEquals(i, line.get("id").intValue());
            assertEquals(i % 3 == 0, line.has("error"));
            assertEquals(i % 2 == 0 && i % 3 != 0 ? 1 : 0, line.path("actors").size());
        }
    }

    private static String line(int i) {
        String actors = i % 2 == 0 ? "" : ",\"actors\":[]";
        return "{\"id\":" + i + ",\"sentence\":\"Norway number " + i + "\"" + actors + "}";
    }

    @Test
    void aThresholdDecidesWhatIsHeld() {
        Run run =
                Run.withInput(
                        "Norway denounced it.",
                        "score",
                        "--threshold=condemnation=0.99",
                        "--threshold",
                        "mediation_offer=0.01",
                        "-f",
                        "jsonl");

        assertEquals("[\"mediation_offer\"]", run.json().get(0).at("/actors/0/held").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "lines", "csv", "jsonl"})
    void anEmptyInputHasNoAnswerAndANote(String format) {
        Run run = Run.withInput("", "score", "-", "--input-format", format);

        assertEquals(0, run.status());
        assertEquals("", run.out());
        assertEquals("stance4j: standard input: there is no sentence in it\n", run.err());
    }

    @Test
    void aTextOfWhiteSpaceHasNoSentence() {
        Run run = Run.withInput(" \n\t\n", "score");

        assertAll(() -> assertEquals(0, run.status()), () -> assertEquals("", run.out()));
    }

    @Test
    void whatIsNoFileIsToldInOneLine() {
        Path missing = folder.resolve("missing.txt");

        Run absent = Run.of("score", missing.toString());
        Run directory = Run.of("score", folder.toString());

        assertEquals(1, absent.status());
        assertEquals("stance4j: " + missing + ": there is no such file\n", absent.err());
        assertEquals(1, directory.status());
        assertEquals(
                "stance4j: " + folder + ": found a directory, expected a file\n", directory.err());
    }

    @Test
    void anUnknownExtensionAsksForTheFormat() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), "Norway denounced it.");

        Run unknown = Run.of("score", file.toString());
        Run told = Run.of("score", file.toString(), "--input-format", "TXT");

        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("--input-format: txt, lines, csv, jsonl"), unknown.err());
        assertEquals("", unknown.out());
        assertEquals(0, told.status());
    }

    @ParameterizedTest
    @CsvSource({"a.TXT, 2", "a.ndjson, 1", "a.jsonl, 1", "a.lines, 1"})
    void theExtensionTellsTheFormat(String name, int sentences) throws IOException {
        String text =
                name.contains("json")
                        ? "{\"sentence\":\"It fell. It rose.\"}"
                        : "It fell. It rose.";
        Path file = Files.writeString(folder.resolve(name), text);

        Run run = Run.of("score", file.toString(), "-f", "jsonl");

        assertEquals(sentences, run.json().size(), run.err());
    }

    @Test
    void aWrongEncodingNamesFileLineAndByte() throws IOException {
        byte[] latin = "First line.\nCôte d'Ivoire\n".getBytes(StandardCharsets.ISO_8859_1);
        Path text = Files.write(folder.resolve("latin.txt"), latin);
        Path lines = Files.write(folder.resolve("latin.lines"), latin);
        Path csv = Files.write(folder.resolve("latin.csv"), latin);

        Run textRun = Run.of("score", text.toString(), "-f", "jsonl");
        Run linesRun = Run.of("score", lines.toString(), "-f", "jsonl");
        Run csvRun = Run.of("score", csv.toString(), "-f", "jsonl");

        String found = ":2: found the byte 0xF4";
        assertTrue(textRun.err().contains(text + found), textRun.err());
        assertEquals("", textRun.out());
        assertTrue(linesRun.err().contains(lines + found), linesRun.err());
        assertEquals(2, linesRun.json().size());
        assertTrue(linesRun.json().get(1).has("error"));
        assertTrue(csvRun.err().contains(csv + found), csvRun.err());
        List.of(textRun, linesRun, csvRun).forEach(run -> assertEquals(1, run.status()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "lines", "csv", "jsonl"})
    void utf16IsToldAsSuch(String format) {
        byte[] text = "Norway denounced it.".getBytes(StandardCharsets.UTF_16);

        Run run = Run.withInput(text, "score", "--input-format", format);

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("standard input: found UTF-16, expected UTF-8"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"txt, Norway", "lines, Norway", "csv, 'sentence\nNorway'"})
    void aByteOrderMarkIsNoText(String format, String text) {
        Run run = Run.withInput("\uFEFF" + text, "score", "--input-format", format, "-f", "jsonl");

        assertEquals("Norway", run.json().get(0).get("sentence").textValue());
        assertEquals(0, run.json().get(0).at("/actors/0/start").intValue());
    }

    @Test
    void aLineOfAMegabyteIsScored() {
        String sentence = "Norway denounced " + "very ".repeat(200_000) + "much.";

        Run jsonl =
                Run.withInput(
                        "{\"sentence\":\"" + sentence + "\"}",
                        "score",
                        "--input-format=jsonl",
                        "-f",
                        "jsonl");
        Run table = Run.withInput(sentence, "score", "--input-format=lines");

        assertEquals(sentence, jsonl.json().get(0).get("sentence").textValue());
        assertTrue(table.out().lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    void theProgressBarIsDrawnOnATerminalOnlyBesideResultsThatGoElsewhere() {
        var errorOnly = new io.github.stance4j.cli.terminal.Terminal(false, false, true, 80, false);
        var both = new io.github.stance4j.cli.terminal.Terminal(false, true, true, 80, false);

        Run beside = Run.onTerminal(errorOnly, "Norway denounced it.", "score", "-f", "jsonl");
        Run amid = Run.onTerminal(both, "Norway denounced it.", "score");

        assertTrue(beside.err().contains("scored 1 sentences"), beside.err());
        assertEquals(1, beside.json().size());
        assertEquals("", amid.err());
    }

    @Test
    void theTitleOfAPageIsTheNameOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a & b.txt"), "Norway denounced it.");

        Run run = Run.of("score", file.toString(), "--format=html");

        assertTrue(run.out().contains("<h1>a &amp; b.txt</h1>"), run.out());
        assertFalse(run.out().contains("a & b"), run.out());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
