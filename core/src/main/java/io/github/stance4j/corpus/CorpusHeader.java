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

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Stance> stances = new ArrayList<>();
    private final List<String> labelSets = new ArrayList<>();
    private final List<String> metadata = new ArrayList<>();
    private final int line;
    private final DefectLog log;

    private CorpusHeader(List<String> names, int line, DefectLog log) {
        this.line = line;
        this.log = log;
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i), i);
        }
    }

    /** Reads the names; the header is of use only if nothing is wrong with it. */
    static CorpusHeader of(List<String> names, int line, DefectLog log) {
        CorpusHeader header = new CorpusHeader(names, line, log);
        header.requireAll(CorpusColumns.REQUIRED);
        if (CorpusColumns.OF_TARGET.stream().anyMatch(header::has)) {
            header.requireAll(CorpusColumns.OF_TARGET);
        }
        names.forEach(header::take);
        if (header.stances.isEmpty() && header.labelSets.isEmpty()) {
            log.add(line, "found no label, expected a column stance:NAME or class:NAME");
        }
        return header;
    }

    private void requireAll(List<String> names) {
        for (String name : names) {
            if (!has(name)) {
                log.add(line, name, "the column is missing, found " + positions.keySet());
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
                                            line,
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
            log.add(line, name, "found no name after \"" + prefix + "\", expected one");
        }
        return label;
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** Returns a cell; empty if the corpus does not have the column. */
    String cell(CsvRow row, String column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cells().get(position);
    }

    List<Stance> stances() {
        return stances;
    }

    List<String> labelSets() {
        return labelSets;
    }

    /** Returns the columns that say something about an actor, beside its mention. */
    Stream<String> aboutActors() {
        return positions.keySet().stream()
                .filter(
                        name ->
                                CorpusColumns.OF_TARGET.contains(name)
                                        || name.startsWith(CorpusColumns.STANCE_PREFIX)
                                        || name.startsWith(CorpusColumns.CLASS_PREFIX));
    }

    Map<String, String> metadata(CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        metadata.forEach(column -> cells.put(column, cell(row, column)));
        return cells;
    }
}
