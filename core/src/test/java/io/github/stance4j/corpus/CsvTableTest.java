// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static List<String> defects(CsvTable table) {
        return table.defects().stream().map(CorpusDefect::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreThoseOfTheFileAlsoAfterQuotedBreaksAndBlankLines(String end) {
        String text = "a,b\n1,\"x\ny\"\n\n\n2,\"\nz\n\"\n3,w".replace("\n", end);
        CsvTable table = CsvTable.parse(text, "f");
        assertEquals(List.of(), table.defects());
        assertEquals(List.of("a", "b"), table.header());
        assertEquals(
                List.of(
                        new CsvRow(2, List.of("1", "x" + end + "y")),
                        new CsvRow(6, List.of("2", end + "z" + end)),
                        new CsvRow(9, List.of("3", "w"))),
                table.rows());
    }

    @Test
    void readsQuotesCommasAndSpacesAsRfc4180HasThem() {
        CsvTable table = CsvTable.parse("a,b\n\"say \"\"no\"\", or\", x \n", "f");
        assertEquals(List.of("say \"no\", or", " x "), table.rows().get(0).cells());
    }

    @Test
    void aByteOrderMarkInCharactersIsDropped() {
        assertEquals(List.of("a", "b"), CsvTable.parse("\uFEFFa,b\n", "f").header());
    }

    @Test
    void aHeaderAfterBlankLinesHasItsLine() {
        CsvTable table = CsvTable.parse("\n\r\na,a\n", "f");
        assertEquals(3, table.headerLine());
        assertEquals(
                List.of("f:3: a: found the column twice, expected distinct names"), defects(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF"})
    void anEmptyFileIsADefectOfTheWholeFile(String text) {
        assertEquals(
                List.of("f: the file is empty, expected a header and rows"),
                defects(CsvTable.parse(text, "f")));
    }

    @Test
    void rowsWithFewerOrMoreCellsAreLeftOutAndReported() {
        CsvTable table = CsvTable.parse("a,b,c\n1,2\n1,2,3\n1,2,3,4\n  \n", "f");
        assertEquals(
                List.of(
                        "f:2: found 2 cells, expected 3 as in the header",
                        "f:4: found 4 cells, expected 3 as in the header",
                        "f:5: found 1 cell, expected 3 as in the header"),
                defects(table));
        assertEquals(List.of(new CsvRow(3, List.of("1", "2", "3"))), table.rows());
    }

    @Test
    void aColumnWithoutNameIsReportedByItsPlace() {
        assertEquals(
                List.of(
                        "f:1: column 2 has no name, expected one",
                        "f:1: column 4 has no name, expected one"),
                defects(CsvTable.parse("a,,b, \n", "f")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;c\n", "a\tb\tc\n"})
    void otherSeparatorsAreGuessed(String text) {
        assertEquals(
                List.of("f:1: found one column, expected commas between columns, not ; or tabs"),
                defects(CsvTable.parse(text, "f")));
    }

    @Test
    void aQuoteThatIsNeverClosedIsReportedWhereItsRecordStarts() {
        CsvTable table = CsvTable.parse("a,b\n1,x\n\n2,\"never\n3,z\n4,w\n", "f");
        assertEquals(1, table.defects().size());
        String message = table.defects().get(0).toString();
        assertTrue(message.startsWith("f:4: found a quoted cell that is never closed"), message);
        assertEquals(List.of(new CsvRow(2, List.of("1", "x"))), table.rows());
    }

    @Test
    void textAfterAClosingQuoteIsReportedWhereItsRecordStarts() {
        CsvTable table = CsvTable.parse("a,b\n1,\"x\ny\"\n2,\"say \"no\"\"\n3,z\n", "f");
        assertEquals(1, table.defects().size());
        String message = table.defects().get(0).toString();
        assertTrue(message.startsWith("f:4: found a quoted cell"), message);
        assertTrue(
                message.contains("expected a quote inside a quoted cell to be doubled"), message);
    }

    @Test
    void nulAndLoneSurrogatesAreReportedWithTheirColumn() {
        CsvTable table = CsvTable.parse("a,b\nx\0y,ok\nok,\uD83Dz\n\uDD4A,ok\n🕊,\uFFFE\n", "f");
        assertEquals(
                List.of(
                        "f:2: a: found the character U+0000, expected text",
                        "f:3: b: found the character U+D83D, expected text",
                        "f:4: a: found the character U+DD4A, expected text"),
                defects(table));
        assertEquals(List.of(new CsvRow(5, List.of("🕊", "\uFFFE"))), table.rows());
    }
}
