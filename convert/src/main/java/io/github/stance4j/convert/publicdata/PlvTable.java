// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Takes the rows out of a file of PLV.
 *
 * <p>The two files have other columns in another order, one of them one without a name, and end
 * their lines differently; columns are found by their names.
 */
final class PlvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setDelimiter('\t')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .get();

    private PlvTable() {}

    /** Returns the rows that have a cell for each column; notes what is wrong with the others. */
    static List<PlvRow> read(String text, PublicFile file, Source source) {
        List<PlvRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<String> names = parser.getHeaderNames();
            if (!names.containsAll(PlvRow.COLUMNS)) {
                source.refuse(line, "found the columns " + names + ", expected " + PlvRow.COLUMNS);
                return rows;
            }
            Iterator<CSVRecord> records = parser.iterator();
            // Asked before the next record is read: the parser counts the lines it has read.
            line = (int) parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (record.isConsistent()) {
                    rows.add(new PlvRow(line, record));
                } else {
                    source.refuse(
                            line,
                            "found "
                                    + record.size()
                                    + " cells, expected "
                                    + names.size()
                                    + " as in the header");
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            source.checkSize((int) parser.getRecordNumber(), file.size(), "rows");
        } catch (UncheckedIOException e) {
            source.refuse(line, unparsable(e.getCause()));
        } catch (IOException | IllegalArgumentException e) {
            source.refuse(line, unparsable(e));
        }
        return rows;
    }

    private static String unparsable(Exception e) {
        return "can't be parsed: " + e.getMessage() + "; expected tab-separated values";
    }
}
