// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the rows of a corpus against its codebook. */
final class CodebookCheck {

    private final Codebook codebook;
    private final CsvTable table;
    private final DefectLog log;
    private final Map<String, CorpusRow> sentences = new LinkedHashMap<>();

    CodebookCheck(Codebook codebook, CsvTable table, DefectLog log) {
        this.codebook = codebook;
        this.table = table;
        this.log = log;
        for (String column : codebook.columns().keySet()) {
            if (!table.has(column)) {
                log.add(
                        table.headerLine(),
                        column,
                        "the column is missing, but the codebook has rules for it");
            }
        }
    }

    void add(CsvRow row, CorpusRow read) {
        codebook.columns()
                .forEach(
                        (column, rule) -> {
                            if (table.has(column)) {
                                check(row, column, rule);
                            }
                        });
        if (!read.sentence().isBlank()) {
            sentences.putIfAbsent(read.id(), read);
        }
    }

    private void check(CsvRow row, String column, Codebook.Rule rule) {
        String cell = table.cell(row, column);
        if (!rule.allows(cell)) {
            log.add(
                    row.line(),
                    column,
                    "found " + Cells.show(cell) + ", expected " + rule.expected());
        }
    }

    /** Looks for sentences that are nearly the same, when all rows have been added. */
    void finish() {
        List<CorpusRow> rows = new ArrayList<>(sentences.values());
        for (NearDuplicates.Pair pair :
                NearDuplicates.among(rows.stream().map(CorpusRow::sentence).toList())) {
            CorpusRow first = rows.get(pair.first());
            CorpusRow second = rows.get(pair.second());
            if (!first.group().equals(second.group())) {
                log.add(
                        second.line(),
                        CorpusColumns.SENTENCE,
                        "found nearly the sentence of line "
                                + first.line()
                                + " ("
                                + Cells.plain(first.id())
                                + "), expected another one, or both in one group");
            }
        }
    }
}
