// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.CsvRow;
import io.github.stance4j.corpus.CsvTable;
import io.github.stance4j.corpus.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts rows with one name that stand together into a sentence.
 *
 * <p>The table is read as a whole: a quoted cell may reach over any number of lines.
 */
final class CsvReader implements InputReader {

    private final CsvColumns columns;

    /** What is on each line of the table, in order: a row, or defects in its place. */
    private final Iterator<Line> lines;

    private Optional<Line> ahead;

    private record Line(int number, Optional<CsvRow> row, List<String> defects) {}

    private CsvReader(CsvColumns columns, Iterator<Line> lines) {
        this.columns = columns;
        this.lines = lines;
        advance();
    }

    /** Reads everything; does not close the stream. */
    static InputReader read(InputStream in, String source) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length == 0) {
            return Optional::empty;
        }
        Utf8Text text = Utf8Text.decode(bytes, source);
        refuse(text.defects());
        CsvTable table = CsvTable.parse(text.text(), source);
        refuse(
                table.defects().stream()
                        .filter(defect -> defect.line() <= table.headerLine())
                        .toList());
        CsvColumns columns = new CsvColumns(table.header());
        refuse(columns.defects(source, table.headerLine()));
        return new CsvReader(columns, lines(table).values().iterator());
    }

    private static void refuse(List<CorpusDefect> defects) {
        if (!defects.isEmpty()) {
            throw new CorpusFormatException(defects);
        }
    }

    private static TreeMap<Integer, Line> lines(CsvTable table) {
        TreeMap<Integer, Line> lines = new TreeMap<>();
        for (CsvRow row : table.rows()) {
            lines.put(row.line(), new Line(row.line(), Optional.of(row), List.of()));
        }
        for (CorpusDefect defect : table.defects()) {
            Line line = new Line(defect.line(), Optional.empty(), new ArrayList<>());
            lines.computeIfAbsent(defect.line(), number -> line)
                    .defects()
                    .add(defect.column().map(c -> c + ": ").orElse("") + defect.message());
        }
        return lines;
    }

    @Override
    public Optional<InputItem> next() {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        Line line = ahead.get();
        advance();
        if (line.row().isEmpty()) {
            String message = String.join("; ", line.defects());
            return Optional.of(new InputDefect(ItemId.of(line.number()), line.number(), message));
        }
        CsvSentence sentence = new CsvSentence(columns, line.row().get());
        while (ahead.flatMap(Line::row).filter(sentence::hasRow).isPresent()) {
            sentence.add(ahead.flatMap(Line::row).get());
            advance();
        }
        return Optional.of(sentence.item());
    }

    private void advance() {
        ahead = lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
}
