// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the three columns of a mention: its text, its start and its end. */
final class MentionCells {

    private static final int SHOWN_PLACES = 3;

    private final String column;
    private final String text;
    private final String start;
    private final String end;
    private final int line;
    private final DefectLog log;

    MentionCells(CorpusHeader header, CsvRow row, String column, DefectLog log) {
        this.column = column;
        this.text = header.cell(row, column);
        this.start = header.cell(row, column + "_start");
        this.end = header.cell(row, column + "_end");
        this.line = row.line();
        this.log = log;
    }

    boolean areEmpty() {
        return text.isEmpty() && start.isEmpty() && end.isEmpty();
    }

    /** Returns the mention; empty if there is none, or a defect that has been logged. */
    Optional<Mention> read(String sentence) {
        if (areEmpty()) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            log.add(
                    line,
                    column,
                    "found " + Cells.show(text) + ", expected the text at the offsets");
        }
        OptionalInt from = offset("_start", start);
        OptionalInt to = offset("_end", end);
        if (text.isBlank() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return check(sentence, from.getAsInt(), to.getAsInt());
    }

    private OptionalInt offset(String suffix, String cell) {
        if (cell.matches("[0-9]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(cell));
        }
        log.add(
                line,
                column + suffix,
                "found " + Cells.show(cell) + ", expected a whole number of UTF-16 units");
        return OptionalInt.empty();
    }

    private Optional<Mention> check(String sentence, int from, int to) {
        if (to <= from) {
            log.add(
                    line,
                    column + "_end",
                    "found " + to + ", expected more than the start " + from + places(sentence));
        } else if (to > sentence.length()) {
            log.add(
                    line,
                    column + "_end",
                    String.format(
                            "found %d, expected at most %d, the length of the sentence in UTF-16"
                                    + " units%s",
                            to, sentence.length(), places(sentence)));
        } else if (!sentence.substring(from, to).equals(text)) {
            log.add(
                    line,
                    column,
                    String.format(
                            "found %s, but at %d to %d stands %s%s",
                            Cells.show(text),
                            from,
                            to,
                            Cells.show(sentence.substring(from, to)),
                            countsCodePoints(sentence, from, to)
                                    ? "; these offsets count code points, expected UTF-16 units"
                                            + places(sentence)
                                    : places(sentence)));
        } else {
            return Optional.of(new Mention(text, new Span(from, to)));
        }
        return Optional.empty();
    }

    /** Python counts like this, so it is the commonest reason for offsets that don't match. */
    private boolean countsCodePoints(String sentence, int from, int to) {
        if (to > sentence.codePointCount(0, sentence.length())) {
            return false;
        }
        int start = sentence.offsetByCodePoints(0, from);
        return sentence.substring(start, sentence.offsetByCodePoints(start, to - from))
                .equals(text);
    }

    private String places(String sentence) {
        List<String> places = new ArrayList<>();
        int place = sentence.indexOf(text);
        while (place >= 0 && places.size() < SHOWN_PLACES) {
            places.add(place + " to " + (place + text.length()));
            place = sentence.indexOf(text, place + 1);
        }
        return "; the sentence "
                + (places.isEmpty()
                        ? "does not have " + Cells.show(text)
                        : "has " + Cells.show(text) + " at " + String.join(" and ", places));
    }
}
