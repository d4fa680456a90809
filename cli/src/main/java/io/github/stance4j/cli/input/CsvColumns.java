// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CsvRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns are that matter here, whatever the case of their names. All others, the labels
 * of a corpus too, are passed over.
 */
final class CsvColumns {

    private final List<String> header;

    CsvColumns(List<String> header) {
        this.header = header;
    }

    /** Returns what is missing; if nothing is, the table can be read. */
    List<CorpusDefect> defects(String source, int line) {
        Set<String> missing = new LinkedHashSet<>();
        require(CorpusColumns.SENTENCE, missing);
        if (has(CorpusColumns.TARGET_START) || has(CorpusColumns.TARGET_END)) {
            require(CorpusColumns.TARGET_START, missing);
            require(CorpusColumns.TARGET_END, missing);
            require(CorpusColumns.ACTOR_START, missing);
        }
        if (has(CorpusColumns.ACTOR_START) || has(CorpusColumns.ACTOR_END)) {
            require(CorpusColumns.ACTOR_START, missing);
            require(CorpusColumns.ACTOR_END, missing);
        }
        String message = "the column is missing, found " + header;
        return missing.stream()
                .map(column -> new CorpusDefect(source, line, Optional.of(column), message))
                .toList();
    }

    private void require(String column, Set<String> missing) {
        if (!has(column)) {
            missing.add(column);
        }
    }

    boolean has(String column) {
        return position(column) >= 0;
    }

    /** Returns a cell; empty if the table does not have the column. */
    String cell(CsvRow row, String column) {
        int position = position(column);
        return position < 0 ? "" : row.cells().get(position);
    }

    /** Returns the name of the row's sentence, if it has one. */
    Optional<String> id(CsvRow row) {
        String id = cell(row, has(CorpusColumns.SENTENCE_ID) ? CorpusColumns.SENTENCE_ID : "id");
        return Optional.of(id).filter(name -> !name.isBlank());
    }

    private int position(String column) {
        int exact = header.indexOf(column);
        for (int i = 0; exact < 0 && i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(column)) {
                return i;
            }
        }
        return exact;
    }
}
