// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that ask about actors of one sentence, or one row that asks to find them. */
final class CsvSentence {

    private final CsvColumns columns;
    private final CsvRow first;
    private final Optional<String> id;
    private final List<ActorQuery> actors = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();

    CsvSentence(CsvColumns columns, CsvRow first) {
        this.columns = columns;
        this.first = first;
        this.id = columns.id(first);
        add(first);
    }

    /**
     * Tells whether a row that comes next is of this sentence: both ask about an actor and have one
     * name. A row that does not ask, or has no name, stands alone.
     */
    boolean hasRow(CsvRow row) {
        return id.isPresent() && id.equals(columns.id(row)) && asks(first) && asks(row);
    }

    private boolean asks(CsvRow row) {
        return !columns.cell(row, CorpusColumns.ACTOR_START).isBlank()
                || !columns.cell(row, CorpusColumns.ACTOR_END).isBlank();
    }

    void add(CsvRow row) {
        try {
            if (!text(row).equals(text(first))) {
                throw wrong(
                        CorpusColumns.SENTENCE,
                        text(row),
                        "the same as on line " + first.line() + " with the same id");
            }
            actor(row).ifPresent(actors::add);
        } catch (IllegalArgumentException e) {
            String line = row.line() == first.line() ? "" : "line " + row.line() + ": ";
            defects.add(line + e.getMessage());
        }
    }

    InputItem item() {
        ItemId name = id.map(ItemId::of).orElseGet(() -> ItemId.of(first.line()));
        return defects.isEmpty()
                ? InputSentence.of(
                        name,
                        text(first),
                        actors.isEmpty() ? Optional.empty() : Optional.of(actors))
                : new InputDefect(name, first.line(), String.join("; ", defects));
    }

    private String text(CsvRow row) {
        return columns.cell(row, CorpusColumns.SENTENCE);
    }

    private Optional<ActorQuery> actor(CsvRow row) {
        Optional<Span> actor = span(row, CorpusColumns.ACTOR);
        Optional<Span> target = span(row, CorpusColumns.TARGET);
        if (target.isPresent() && actor.isEmpty()) {
            throw new IllegalArgumentException(
                    "target: found one without an actor, expected the place of the actor too");
        }
        return actor.map(span -> new ActorQuery(span, target));
    }

    private Optional<Span> span(CsvRow row, String mention) {
        String start = columns.cell(row, mention + "_start");
        String end = columns.cell(row, mention + "_end");
        String text = columns.cell(row, mention);
        if (start.isBlank() && end.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Mentions.span(
                        text(row),
                        offset(start, mention + "_start"),
                        offset(end, mention + "_end"),
                        Optional.of(text).filter(found -> !found.isEmpty()),
                        mention));
    }

    private static int offset(String cell, String column) {
        if (!cell.strip().matches("[0-9]{1,9}")) {
            throw wrong(column, cell, "a whole number of UTF-16 units");
        }
        return Integer.parseInt(cell.strip());
    }

    private static IllegalArgumentException wrong(String column, String found, String expected) {
        return new IllegalArgumentException(
                column + ": found \"" + Shown.of(found) + "\", expected " + expected);
    }
}
