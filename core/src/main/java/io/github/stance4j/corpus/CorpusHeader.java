// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Reads the names; of use only if {@link #isComplete()}. */
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

    /** Tells whether there are the columns without which every row would be wrong. */
    boolean isComplete() {
        return table.header().containsAll(CorpusColumns.REQUIRED)
                && (CorpusColumns.OF_TARGET.stream().noneMatch(table::has)
                        || table.header().containsAll(CorpusColumns.OF_TARGET));
    }

    private void requireAll(List<String> names) {
        List<String> shown = table.header().stream().map(Cells::plain).toList();
        for (String name : names) {
            if (!table.has(name)) {
                log.add(table.headerLine(), name, "the column is missing, found " + shown);
            }
        }
    }

    private void take(String name) {
        if (name.startsWith(CorpusColumns.STANCE_PREFIX)) {
            label(name, CorpusColumns.STANCE_PREFIX).map(Stance::new).ifPresent(stances::add);
        } else if (name.startsWith(CorpusColumns.CLASS_PREFIX)) {
            label(name, CorpusColumns.CLASS_PREFIX).ifPresent(labelSets::add);
        } else if (!CorpusColumns.isReserved(name)) {
            takeMetadata(name);
        }
    }

    private void takeMetadata(String name) {
        Optional<String> likely = CorpusColumns.nearlyReserved(name);
        if (likely.isPresent()) {
            String expected = Cells.show(likely.get());
            log.add(
                    table.headerLine(),
                    name,
                    "found " + Cells.show(name) + ", expected " + expected);
        } else if (!name.isBlank()) {
            metadata.add(name);
        }
    }

    private Optional<String> label(String name, String prefix) {
        String label = name.substring(prefix.length());
        if (label.isBlank()) {
            log.add(
                    table.headerLine(),
                    name,
                    "found no name after \"" + prefix + "\", expected one");
        }
        return Optional.of(label).filter(found -> !found.isBlank());
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
