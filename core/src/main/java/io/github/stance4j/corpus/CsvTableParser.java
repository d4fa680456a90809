// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table; used once. */
final class CsvTableParser {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final String text;
    private final String source;
    private final LineIndex lines;
    private final DefectLog log;
    private final List<String> header = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();

    CsvTableParser(String text, String source) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.source = source;
        this.lines = new LineIndex(this.text);
        this.log = new DefectLog(source);
    }

    CsvTable parse() {
        int headerLine = lines.firstWithContent(1);
        int line = headerLine;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                take(new CsvRow(line, records.next().toList()));
                // Asked before the next record is read: the parser counts the lines it has read.
                line = lines.firstWithContent((int) parser.getCurrentLineNumber() + 1);
            }
            if (header.isEmpty()) {
                log.add(0, "the file is empty, expected a header and rows");
            }
        } catch (UncheckedIOException e) {
            log.add(line, unparsable(e.getCause()));
        } catch (IOException e) {
            throw new UncheckedIOException("A string can't fail to be read", e);
        }
        return new CsvTable(source, header, headerLine, rows, log.sorted());
    }

    private static String unparsable(IOException e) {
        return "found a quoted cell that is never closed, or goes on after its closing quote ("
                + e.getMessage()
                + "); expected a quote inside a quoted cell to be doubled, and a comma or the end"
                + " of the line after it. Nothing from here on was read";
    }

    private void take(CsvRow row) {
        if (header.isEmpty()) {
            header.addAll(row.cells());
            checkHeader(row.line());
        } else if (row.cells().size() != header.size()) {
            log.add(
                    row.line(),
                    String.format(
                            "found %d cell%s, expected %d as in the header",
                            row.cells().size(), row.cells().size() == 1 ? "" : "s", header.size()));
        } else if (isSound(row)) {
            rows.add(row);
        }
    }

    private void checkHeader(int line) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isBlank()) {
                log.add(line, "column " + (i + 1) + " has no name, expected one");
            }
            Cells.unfit(name).ifPresent(found -> log.add(line, name, found));
            if (!name.isBlank() && !seen.add(name)) {
                log.add(line, name, "found the column twice, expected distinct names");
            }
        }
        if (header.size() == 1 && header.get(0).matches("(?s).*[;\t].*")) {
            log.add(line, "found one column, expected commas between columns, not ; or tabs");
        }
    }

    private boolean isSound(CsvRow row) {
        int before = log.size();
        for (int i = 0; i < header.size(); i++) {
            int line = row.line();
            String column = header.get(i);
            Cells.unfit(row.cells().get(i)).ifPresent(found -> log.add(line, column, found));
        }
        return log.size() == before;
    }
}
