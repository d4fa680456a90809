// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads rows one by one and logs what is wrong within each. */
final class RowReader {

    private final CsvTable table;
    private final CorpusHeader header;
    private final MentionColumns actors;
    private final MentionColumns targets;
    private final DefectLog log;

    RowReader(CsvTable table, CorpusHeader header, DefectLog log) {
        this.table = table;
        this.header = header;
        this.actors = new MentionColumns(table, CorpusColumns.ACTOR);
        this.targets = new MentionColumns(table, CorpusColumns.TARGET);
        this.log = log;
    }

    CorpusRow read(CsvRow row) {
        String id = text(row, CorpusColumns.SENTENCE_ID);
        String sentence = text(row, CorpusColumns.SENTENCE);
        boolean withoutActor = actors.areEmpty(row);
        if (withoutActor) {
            checkNothingIsSaid(row);
        }
        Optional<AnnotatedActor> actor = withoutActor ? Optional.empty() : actor(row, sentence);
        return new CorpusRow(
                row.line(),
                id,
                sentence,
                group(row, id),
                split(row),
                actor,
                withoutActor,
                header.metadata(row));
    }

    private String text(CsvRow row, String column) {
        String cell = table.cell(row, column);
        if (cell.isBlank()) {
            log.add(row.line(), column, "found " + Cells.show(cell) + ", expected text");
        }
        return cell;
    }

    private String group(CsvRow row, String id) {
        String cell = table.cell(row, CorpusColumns.GROUP);
        if (!cell.isEmpty() && cell.isBlank()) {
            log.add(
                    row.line(),
                    CorpusColumns.GROUP,
                    "found " + Cells.show(cell) + ", expected a name or an empty cell");
        }
        return cell.isEmpty() ? id : cell;
    }

    private String split(CsvRow row) {
        String cell = table.cell(row, CorpusColumns.SPLIT);
        if (!cell.isEmpty() && Split.ofLabel(cell).isEmpty()) {
            log.add(
                    row.line(),
                    CorpusColumns.SPLIT,
                    "found " + Cells.show(cell) + ", expected train, dev or test");
        }
        return cell;
    }

    private Optional<AnnotatedActor> actor(CsvRow row, String sentence) {
        Optional<Mention> actor = actors.read(row, sentence, log::add);
        Optional<Mention> target = targets.read(row, sentence, log::add);
        Map<Stance, Boolean> stances = stances(row);
        Map<String, String> labels = labels(row);
        return actor.map(
                mention ->
                        new AnnotatedActor(mention, target, stances, labels, header.metadata(row)));
    }

    private Map<Stance, Boolean> stances(CsvRow row) {
        Map<Stance, Boolean> stances = new LinkedHashMap<>();
        for (Stance stance : header.stances()) {
            String column = CorpusColumns.STANCE_PREFIX + stance.name();
            String cell = table.cell(row, column);
            switch (cell) {
                case "0" -> stances.put(stance, false);
                case "1" -> stances.put(stance, true);
                case "" -> {} // not annotated
                default ->
                        log.add(
                                row.line(),
                                column,
                                "found " + Cells.show(cell) + ", expected 0, 1 or an empty cell");
            }
        }
        return stances;
    }

    private Map<String, String> labels(CsvRow row) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String set : header.labelSets()) {
            String column = CorpusColumns.CLASS_PREFIX + set;
            String cell = table.cell(row, column);
            if (!cell.isBlank()) {
                labels.put(set, cell);
            } else if (!cell.isEmpty()) {
                log.add(
                        row.line(),
                        column,
                        "found " + Cells.show(cell) + ", expected a label or an empty cell");
            }
        }
        return labels;
    }

    private void checkNothingIsSaid(CsvRow row) {
        header.aboutActors()
                .filter(column -> !table.cell(row, column).isEmpty())
                .forEach(
                        column ->
                                log.add(
                                        row.line(),
                                        column,
                                        "found "
                                                + Cells.show(table.cell(row, column))
                                                + " in a row without an actor, expected an empty"
                                                + " cell"));
    }
}
