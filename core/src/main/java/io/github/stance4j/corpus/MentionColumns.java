// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Reads the three columns of a mention, {@code NAME}, {@code NAME_start} and {@code NAME_end}. */
public final class MentionColumns {

    private final CsvTable table;
    private final String column;
    private final String startColumn;
    private final String endColumn;

    /**
     * Takes the columns of a table; those that it does not have count as empty.
     *
     * @param column the name of the first, {@link CorpusColumns#ACTOR} or {@link
     *     CorpusColumns#TARGET}
     */
    public MentionColumns(CsvTable table, String column) {
        this.table = table;
        this.column = column;
        this.startColumn = column + "_start";
        this.endColumn = column + "_end";
    }

    /** Tells whether a row has no mention. */
    public boolean areEmpty(CsvRow row) {
        return table.cell(row, column).isEmpty()
                && table.cell(row, startColumn).isEmpty()
                && table.cell(row, endColumn).isEmpty();
    }

    /**
     * Returns the mention of a row.
     *
     * @param sentence what the offsets count in
     * @param defects takes whatever is wrong with it
     * @return the mention; empty if the row has none or there was a defect
     */
    public Optional<Mention> read(CsvRow row, String sentence, Consumer<CorpusDefect> defects) {
        if (areEmpty(row)) {
            return Optional.empty();
        }
        DefectLog log = new DefectLog(table.source());
        String text = table.cell(row, column);
        if (text.isBlank()) {
            String found = Cells.show(text);
            log.add(row.line(), column, "found " + found + ", expected the text at the offsets");
        }
        OptionalInt start = offset(row, startColumn, log);
        OptionalInt end = offset(row, endColumn, log);
        if (log.isEmpty()) {
            MentionCheck check = new MentionCheck(sentence, text, start.getAsInt(), end.getAsInt());
            check.wrongEnd().ifPresent(found -> log.add(row.line(), endColumn, found));
            check.wrongText().ifPresent(found -> log.add(row.line(), column, found));
        }
        log.sorted().forEach(defects);
        return log.isEmpty()
                ? Optional.of(new Mention(text, new Span(start.getAsInt(), end.getAsInt())))
                : Optional.empty();
    }

    private OptionalInt offset(CsvRow row, String offsetColumn, DefectLog log) {
        String cell = table.cell(row, offsetColumn);
        if (cell.matches("[0-9]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(cell));
        }
        String found = Cells.show(cell);
        log.add(
                row.line(),
                offsetColumn,
                "found " + found + ", expected a whole number of UTF-16 units");
        return OptionalInt.empty();
    }
}
