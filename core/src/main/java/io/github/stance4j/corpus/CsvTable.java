// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.List;

/**
 * A table with a header, read from RFC 4180 CSV, with what was wrong in it.
 *
 * <p>Rows with a defect are left out, so those that are here have a cell for each column and only
 * characters that can be encoded. Blank lines are skipped.
 *
 * @param source the name of the file, for defects
 * @param header the names of the columns; none if the file is empty
 * @param headerLine the line on which the header starts, counted from 1
 * @param rows the sound rows
 * @param defects everything that is wrong with the file as a table
 */
public record CsvTable(
        String source,
        List<String> header,
        int headerLine,
        List<CsvRow> rows,
        List<CorpusDefect> defects) {

    /** Copies the lists. */
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        defects = List.copyOf(defects);
    }

    /**
     * Parses a text.
     *
     * @param text the whole file
     * @param source the name of the file, for the defects
     */
    public static CsvTable parse(String text, String source) {
        return new CsvTableParser(text, source).parse();
    }

    /** Tells whether there is a column of that name. */
    public boolean has(String column) {
        return header.contains(column);
    }

    /** Returns a cell of one of the rows; empty if there is no such column. */
    public String cell(CsvRow row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }
}
