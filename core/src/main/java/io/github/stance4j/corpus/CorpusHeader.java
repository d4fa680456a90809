// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each column of a corpus means, as its name tells. */
final class CorpusHeader {

    private final CsvTable table;
    private final DefectLog log;
    private final List<Stance> stances = new ArrayList<>();
    private final List<String> labelSets = new ArrayList<>();
    private final List<String> metadata = new ArrayList<>();

    private CorpusHeader(CsvTable table, DefectLog log) {
        this.table = table;
        this.log = log;
    }

    /** Reads the names; the header is of use only if nothing is wrong with it. */
    static CorpusHeader of(CsvTable table, DefectLog log) {
        CorpusHeader header = new CorpusHeader(table, log);
        header.requireAll(CorpusColumns.REQUIRED);
        if (CorpusColumns.OF_TARGET.stream().anyMatch(table::has)) {
            header.requireAll(CorpusColumns.OF_TARGET);
        }
        table.header().forEach(header::take);
        if (header.stances.isEmpty() && header.labelSets.isEmpty()) {
            log.add(
                    table.headerLine(),
                    "found no label, expected a column stance:NAME or class:NAME");
        }
        return header;
    }

    private void requireAll(List<String> names) {
        for (String name : names) {
            if (!table.has(name)) {
                log.add(table.headerLine(), name, "the column is missing, found " + table.header());
            }
        }
    }

    private void take(String name) {
        if (name.startsWith(CorpusColumns.STANCE_PREFIX)) {
            String label = label(name, CorpusColumns.STANCE_PREFIX);
            stances.addAll(label.isBlank() ? List.of() : List.of(new Stance(label)));
        } else if (name.startsWith(CorpusColumns.CLASS_PREFIX)) {
            labelSets.add(label(name, CorpusColumns.CLASS_PREFIX));
        } else if (!CorpusColumns.isReserved(name)) {
            CorpusColumns.nearlyReserved(name)
                    .ifPresent(
                            likely ->
                                    log.add(
                                            table.headerLine(),
                                            name,
                                            "found "
                                                    + Cells.show(name)
                                                    + ", expected "
                                                    + Cells.show(likely)));
            metadata.add(name);
        }
    }

    private String label(String name, String prefix) {
        String label = name.substring(prefix.length());
        if (label.isBlank()) {
            log.add(
                    table.headerLine(),
                    name,
                    "found no name after \"" + prefix + "\", expected one");
        }
        return label;
    }

    List<Stance> stances() {
        return stances;
    }

    List<String> labelSets() {
        return labelSets;
    }

    /** Returns the columns that say something about an actor, beside its mention. */
    Stream<String> aboutActors() {
        return table.header().stream()
                .filter(
                        name ->
                                CorpusColumns.OF_TARGET.contains(name)
                                        || name.startsWith(CorpusColumns.STANCE_PREFIX)
                                        || name.startsWith(CorpusColumns.CLASS_PREFIX));
    }

    Map<String, String> metadata(CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        metadata.forEach(column -> cells.put(column, table.cell(row, column)));
        return cells;
    }
}
