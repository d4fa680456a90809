// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What each column of a corpus means, as its name tells. */
final class CorpusHeader {

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Stance> stances = new ArrayList<>();
    private final List<String> labelSets = new ArrayList<>();
    private final List<String> metadata = new ArrayList<>();

    private CorpusHeader(List<String> names) {
        for (String name : names) {
            positions.putIfAbsent(name, positions.size());
        }
    }

    /** Reads the names; the header is of use only if nothing is wrong with it. */
    static CorpusHeader of(List<String> names, DefectLog log) {
        CorpusHeader header = new CorpusHeader(names);
        header.requireAll(CorpusColumns.REQUIRED, log);
        if (CorpusColumns.OF_TARGET.stream().anyMatch(header::has)) {
            header.requireAll(CorpusColumns.OF_TARGET, log);
        }
        names.forEach(name -> header.take(name, log));
        if (header.stances.isEmpty() && header.labelSets.isEmpty()) {
            log.add(1, "found no label, expected a column stance:NAME or class:NAME");
        }
        return header;
    }

    private void requireAll(List<String> names, DefectLog log) {
        for (String name : names) {
            if (!has(name)) {
                log.add(1, name, "the column is missing, found " + positions.keySet());
            }
        }
    }

    private void take(String name, DefectLog log) {
        if (name.startsWith(CorpusColumns.STANCE_PREFIX)) {
            String label = label(name, CorpusColumns.STANCE_PREFIX, log);
            stances.addAll(label.isBlank() ? List.of() : List.of(new Stance(label)));
        } else if (name.startsWith(CorpusColumns.CLASS_PREFIX)) {
            labelSets.add(label(name, CorpusColumns.CLASS_PREFIX, log));
        } else if (!CorpusColumns.isReserved(name)) {
            checkNearMiss(name, log);
            metadata.add(name);
        }
    }

    private static String label(String name, String prefix, DefectLog log) {
        String label = name.substring(prefix.length());
        if (label.isBlank()) {
            log.add(1, name, "found no name after \"" + prefix + "\", expected one");
        }
        return label;
    }

    /** A misspelt label column would silently be metadata, and the label never learnt. */
    private static void checkNearMiss(String name, DefectLog log) {
        String likely = name.strip().toLowerCase(Locale.ROOT);
        if (CorpusColumns.isReserved(likely)) {
            log.add(1, name, "found " + Excerpt.of(name) + ", expected " + Excerpt.of(likely));
        }
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
