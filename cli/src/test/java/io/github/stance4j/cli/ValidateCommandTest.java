// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,class:sentiment"
                    + ",split\n";

    @TempDir Path folder;

    @Test
    void aSoundCorpusIsCounted() throws IOException {
        Run run =
                validate(
                        HEADER
                                + "1,Norway denounced Peru.,Norway,0,6,1,negative,train\n"
                                + "1,Norway denounced Peru.,Peru,17,21,0,neutral,train\n"
                                + "2,Rain fell.,,,,,,dev\n");

        assertEquals(
                """
                sentences            2
                  without actors     1
                  in train           1
                  in dev             1
                groups               2
                actors               2
                  hold condemnation  1
                sentiment            negative 1, neutral 1
                """,
                run.out());
        assertEquals(0, run.status());
    }

    @Test
    void aCorpusThatNothingIsWrongWithIsNotWarnedOf() throws IOException {
        Run run = validate(innocent(40));
        Run strict = Run.of("validate", file().toString(), "--strict");

        assertEquals(
                "stance4j: no model has judged the labels; 'stance4j cross-validate "
                        + file()
                        + " -o folds', then --predictions folds/predictions.csv, warns of those"
                        + " that are doubtful\n",
                run.err());
        assertEquals(0, run.status());
        assertEquals(0, strict.status());
    }

    /** Four actors, of whom each condemns as often as not, in sentences that have nothing alike. */
    private static String innocent(int sentences) {
        StringBuilder csv = new StringBuilder(HEADER.replace(",split", ""));
        List<String> actors = List.of("Peru", "Mali", "Fiji", "Oman");
        for (int i = 0; i < sentences; i++) {
            String actor = actors.get(i % 4);
            String labels = i / 4 % 2 == 0 ? "1,negative" : "0,neutral";
            csv.append(
                    String.format(
                            "s%d,%s slept %d times.,%s,0,4,%s%n", i, actor, i, actor, labels));
        }
        return csv.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void warningsHavePlaceReasonAndRemedyAndTheFirstFewAreShown() throws IOException {
        StringBuilder csv = new StringBuilder(innocent(40));
        for (int i = 0; i < 7; i++) {
            csv.append("t").append(i).append(",PERU slept ").append(4 * i);
            csv.append(" times,PERU,0,4,").append(i % 2 == 0 ? "1,negative\n" : "0,neutral\n");
        }
        csv.append("x,Oman slept 3 times.,Oman,0,4,0,neutral\n");

        Run run = validate(csv.toString());
        Run strict = Run.of("validate", file().toString(), "--strict", "--warnings", "all");
        Run counted = Run.of("validate", file().toString(), "--warnings", "0");

        assertEquals(0, run.status());
        assertTrue(
                run.err()
                        .contains(
                                """

                                contradicting-labels (high): 2 warnings
                                %1$s:49: stance:condemnation: found "0" for "oman", but "1" in the same sentence on line 5 ("s3")
                                %1$s:49: class:sentiment: found "neutral" for "oman", but "negative" in the same sentence on line 5 ("s3")
                                  Why it matters: At least one of them is wrong, and a model is told both.
                                  What to do: Decide for one, write the rule down, and look for like cases.

                                same-sentence (middle): 8 warnings
                                %1$s:42: sentence: found the sentence of line 2 ("s0") again
                                """
                                        .formatted(file())),
                run.err());
        assertTrue(run.err().contains("\n  3 more; --warnings all has all\n"), run.err());
        assertTrue(
                run.err().endsWith(file() + ": 10 warnings of 2 kinds; the corpus can be read\n"),
                run.err());
        assertEquals(3, strict.status());
        assertEquals(run.out(), strict.out());
        assertTrue(strict.err().contains(file() + ":49: sentence: found"), strict.err());
        assertEquals(0, counted.status());
        assertFalse(counted.err().contains(file() + ":4"), counted.err());
        assertTrue(counted.err().contains("same-sentence (middle): 8 warnings"), counted.err());
    }

    @Test
    void jsonHasStatisticsAndAllWarnings() throws IOException {
        StringBuilder csv = new StringBuilder(innocent(40));
        for (int i = 0; i < 7; i++) {
            csv.append("t").append(i).append(",Rain fell.,,,,,\n");
        }
        validate(csv.toString());

        Run run = Run.of("validate", file().toString(), "--format", "json");
        Run two = Run.of("validate", file().toString(), "--format", "json", "--warnings", "2");

        JsonNode json = new JsonMapper().readTree(run.out());
        assertEquals(47, json.at("/statistics/sentences").asInt());
        assertEquals(20, json.at("/statistics/held/condemnation").asInt());
        assertEquals(20, json.at("/statistics/labels/sentiment/neutral").asInt());
        assertEquals(1, json.at("/warnings").size());
        assertEquals("same-sentence", json.at("/warnings/0/kind").asText());
        assertEquals("middle", json.at("/warnings/0/weight").asText());
        assertEquals(6, json.at("/warnings/0/count").asInt());
        assertEquals(6, json.at("/warnings/0/found").size());
        assertEquals(43, json.at("/warnings/0/found/0/line").asInt());
        assertEquals("sentence", json.at("/warnings/0/found/0/column").asText());
        assertEquals("t1", json.at("/warnings/0/found/0/sentence_id").asText());
        assertEquals(2, new JsonMapper().readTree(two.out()).at("/warnings/0/found").size());
    }

    @Test
    void predictionsTellDoubtfulLabels() throws IOException {
        String corpus = innocent(40);
        validate(corpus);
        String header = corpus.lines().findFirst().orElseThrow();
        StringBuilder answers = new StringBuilder(header + ",probability:condemnation,fold\n");
        corpus.lines()
                .skip(1)
                .forEach(
                        row -> {
                            boolean held = row.contains(",1,") != row.startsWith("s9,");
                            answers.append(row).append(held ? ",0.9,1\n" : ",0.1,1\n");
                        });
        Path predictions = Files.writeString(folder.resolve("p.csv"), answers);

        Run run = Run.of("validate", file().toString(), "--predictions", predictions.toString());
        Run foreign =
                Run.of(
                        "validate",
                        Files.writeString(folder.resolve("o.csv"), corpus.replace("\ns", "\nz"))
                                .toString(),
                        "--predictions",
                        predictions.toString());
        Run wrong = Run.of("validate", file().toString(), "--predictions", file().toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("judging the labels of 40 of 40 actors by "), run.err());
        assertTrue(
                run.err()
                        .contains(
                                file()
                                        + ":11: stance:condemnation: found 1 for \"Mali\", but the"
                                        + " model gives 0 a probability of 0.90 (sure from 0.90"
                                        + " on)\n"),
                run.err());
        assertTrue(run.err().contains("doubtful-label (middle): 1 warning\n"), run.err());
        assertEquals(1, foreign.status());
        assertTrue(foreign.err().contains("found no answer about any of the 40"), foreign.err());
        assertEquals(1, wrong.status());
        assertTrue(
                wrong.err().contains(file() + ":1: found no column probability:NAME"), wrong.err());
    }

    @Test
    void everyDefectIsToldWithItsPlace() throws IOException {
        StringBuilder corpus = new StringBuilder(HEADER);
        for (int i = 0; i < 150; i++) {
            corpus.append(i).append(",Norway slept.,Norway,0,5,0,neutral,train\n");
        }

        Run run = validate(corpus.toString());

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals(151, run.err().lines().count());
        assertTrue(
                run.err().startsWith(file() + ":2: actor: found \"Norway\", but at 0 to 5 stands"),
                run.err());
        assertTrue(run.err().endsWith(file() + ": 150 defects\n"), run.err());
    }

    @Test
    void whatIsNoCorpusIsToldInALine() throws IOException {
        assertTrue(validate("").err().startsWith(file() + ": the file is empty"));
        assertTrue(Run.of("validate", folder.toString()).err().contains("found a directory"));
        assertTrue(
                Run.of("validate", folder.resolve("none.csv").toString())
                        .err()
                        .contains("there is no such file"));
    }

    @Test
    void theCodebookBesideTheCorpusIsHeeded() throws IOException {
        Files.writeString(
                folder.resolve("codebook.csv"),
                "column,several,value,meaning\nsplit,no,train,\nsplit,no,dev,\n");

        Run run =
                validate(
                        HEADER
                                + "1,Norway denounced Peru and Chile.,Norway,0,6,1,negative,test\n"
                                + "2,Norway denounced Peru and Chile.,,,,,,dev\n");

        assertEquals(1, run.status());
        assertEquals(
                "stance4j: checking by "
                        + folder.resolve("codebook.csv")
                        + ", too\n"
                        + file()
                        + ":2: split: found \"test\", expected one of train, dev\n"
                        + file()
                        + ":3: sentence: found nearly the sentence of line 2 (1), expected another"
                        + " one, or both in one group\n"
                        + "stance4j: "
                        + file()
                        + ": 2 defects\n",
                run.err());
    }

    @Test
    void sentencesAreDrawnByLot() throws IOException {
        validate(
                HEADER
                        + "1,Rain fell on Peru.,Peru,13,17,1,negative,train\n2,It froze.,,,,,,dev\n");

        Run both = Run.of("validate", file().toString(), "--sample", "9");
        Run one = Run.of("validate", file().toString(), "--sample", "1", "--seed", "3");

        assertTrue(
                both.out()
                        .contains(
                                "\n1\n   Rain fell on Peru.\n   · Peru: condemnation / negative\n"),
                both.out());
        assertTrue(both.out().contains("\n2\n   It froze.\n"), both.out());
        assertTrue(one.out().contains("Rain fell") != one.out().contains("It froze"), one.out());
        assertEquals(
                one.out(),
                Run.of("validate", file().toString(), "--sample", "1", "--seed", "3").out());
        assertEquals(2, Run.of("validate", file().toString(), "--sample", "-1").status());
    }

    private Path file() {
        return folder.resolve("corpus.csv");
    }

    private Run validate(String corpus) throws IOException {
        return Run.of("validate", Files.writeString(file(), corpus).toString());
    }
}
