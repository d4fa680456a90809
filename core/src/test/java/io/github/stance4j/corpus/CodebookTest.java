// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {

    private static final String RULES =
            """
            column,several,value,meaning
            group,no,*,what it belongs to
            region,no,north,above the line
            region,no,south,below the line
            construction,yes,active,an active verb
            construction,yes,passive,a passive verb
            year,no,1950..2030,when
            """;

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,group,region,"
                    + "construction,year\n";

    private static final String LONG =
            "Peru told Chile on Monday that its patience with the border patrols was at an end";

    @TempDir Path folder;

    @Test
    void aCorpusThatFollowsItIsRead() throws IOException {
        Corpus corpus =
                read(
                        "1,Rain fell.,,,,,1,north,active passive,1950\n2,It rose.,,,,,2,south,active,2030\n");

        assertEquals(2, corpus.sentences().size());
    }

    @Test
    void everyBreachIsToldWithItsPlaceBesideAllOtherDefects() {
        assertEquals(
                List.of(
                        "2: actor: found \"Peru\", but at 1 to 5 stands \"eru \"; the sentence has \"Peru\" at 0 to 4",
                        "2: stance:threat: found \"2\", expected 0, 1 or an empty cell",
                        "2: region: found \"nowhere\", expected one of north, south",
                        "3: group: found \"\", expected a value",
                        "3: construction: found \"active  passive\", expected one or several of"
                                + " active, passive",
                        "4: year: found \"1949\", expected 1950..2030"),
                defects(
                        "1,Peru slept.,Peru,1,5,2,1,nowhere,active,1950\n"
                                + "2,It rose.,,,,,,south,active  passive,1999\n"
                                + "3,It fell.,,,,,3,south,active,1949\n"));
    }

    @Test
    void sentencesOfDifferentGroupsMayNotBeNearlyTheSame() {
        assertEquals(
                List.of(
                        "4: sentence: found nearly the sentence of line 2 (a), expected another"
                                + " one, or both in one group",
                        "4: sentence: found nearly the sentence of line 3 (b), expected another"
                                + " one, or both in one group"),
                defects(
                        row("a", LONG + ".", "one")
                                + row("b", LONG + " again.", "one")
                                + row("c", LONG + ", he said.", "other")
                                + row("d", "Peru told Chile to wait for the rain to end.", "d")));
    }

    private static String row(String id, String sentence, String group) {
        return id + ",\"" + sentence + "\",,,,," + group + ",north,active,2000\n";
    }

    @Test
    void aColumnWithRulesMustBeThere() throws IOException {
        Path file = Files.writeString(folder.resolve("c.csv"), "sentence_id,sentence\n");
        Codebook book = Codebook.read(Files.writeString(folder.resolve("book.csv"), RULES));

        String message =
                assertThrows(CorpusFormatException.class, () -> CorpusReader.read(file, book))
                        .getMessage();

        assertTrue(message.contains("c.csv:1: actor: the column is missing"), message);
    }

    @Test
    void whatIsNoCodebookIsRefusedWithAllItsDefects() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("book.csv"),
                        "column,several,value,meaning\na,no,x,\na,no,x,\na,yes,y,\nb,maybe,1..z,\n");

        CorpusFormatException e =
                assertThrows(CorpusFormatException.class, () -> Codebook.read(file));

        assertEquals(
                List.of(
                        "3: value: found \"x\" again",
                        "4: several: found \"yes\", expected yes or no, one for a column",
                        "5: several: found \"maybe\", expected yes or no, one for a column",
                        "5: value: found \"1..z\", expected a value, a range or *"),
                places(e));
        assertThrows(
                CorpusFormatException.class, () -> Codebook.read(folder.resolve("nothing.csv")));
    }

    @Test
    void theOneBesideACorpusIsFound() throws IOException {
        Path corpus = folder.resolve("corpus.csv");
        assertEquals(Optional.empty(), Codebook.beside(corpus));

        Files.writeString(folder.resolve(Codebook.FILE_NAME), RULES);

        assertEquals(4, Codebook.beside(corpus).orElseThrow().columns().size());
    }

    private List<String> defects(String rows) {
        return places(assertThrows(CorpusFormatException.class, () -> read(rows)));
    }

    private static List<String> places(CorpusFormatException e) {
        return e.defects().stream()
                .map(CorpusDefect::toString)
                .map(text -> text.substring(text.indexOf(".csv:") + ".csv:".length()))
                .toList();
    }

    private Corpus read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("c.csv"), HEADER + rows);
        Path rules = Files.writeString(folder.resolve("rules.csv"), RULES);
        return CorpusReader.read(file, Codebook.read(rules));
    }
}
