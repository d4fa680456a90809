// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.terminal.TerminalText;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of the table are. Where the terminal is too narrow for them, the labels of
 * an actor stand below each other.
 */
final class TableLayout {

    /** The sign and the word of a stance held; other probabilities stand below each other. */
    static final String HELD_SIGN = "✓ ";

    static final String NO_SIGN = "  ";
    static final String HELD_WORD = " held";
    static final String GAP = "  ";

    private static final int INDENT = 3;
    private static final int BROKEN_NAME = 14;
    private static final int CELL = HELD_SIGN.length() + 4 + HELD_WORD.length();
    private static final int COMFORTABLE_ACTOR = 20;
    private static final int NARROWEST_ACTOR = 12;
    private static final int WIDEST_ACTOR = 40;

    private final LabelSchema schema;
    private final int width;
    private final List<List<String>> names = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    TableLayout(LabelSchema schema, int width) {
        this.schema = schema;
        this.width = width;
        nameColumns(false);
        if (actorWidth() < COMFORTABLE_ACTOR) {
            nameColumns(true);
        }
    }

    private void nameColumns(boolean broken) {
        names.clear();
        widths.clear();
        for (Stance stance : schema.stances()) {
            nameColumn(stance.name(), CELL, broken);
        }
        for (LabelSet set : schema.labelSets()) {
            int label = set.labels().stream().mapToInt(TerminalText::width).max().orElse(0);
            nameColumn(set.name(), label + " 0.00".length(), broken);
        }
    }

    private void nameColumn(String name, int cell, boolean broken) {
        String shown = TerminalText.line(name);
        List<String> lines = broken ? brokenUp(shown) : List.of(shown);
        int longest = lines.stream().mapToInt(TerminalText::width).max().orElse(0);
        names.add(lines);
        widths.add(Math.max(cell, longest));
    }

    /** Breaks a name where its words end, if it is long. */
    private static List<String> brokenUp(String name) {
        List<String> lines = new ArrayList<>();
        for (String part : name.split("(?<=_)")) {
            int last = lines.size() - 1;
            String both = last < 0 ? part : lines.get(last) + part;
            if (last >= 0 && TerminalText.width(both) <= BROKEN_NAME) {
                lines.set(last, both);
            } else {
                lines.add(part);
            }
        }
        return lines;
    }

    /** Returns the width of the lines. */
    int width() {
        return width;
    }

    /** Returns the space before what is said about a sentence. */
    String indent() {
        return " ".repeat(INDENT);
    }

    /** Tells whether the labels of an actor stand side by side. */
    boolean hasColumns() {
        return actorWidth() >= NARROWEST_ACTOR;
    }

    /** Returns the width of the actor's column. */
    int actorWidth() {
        int others = widths.stream().mapToInt(column -> column + GAP.length()).sum();
        return Math.min(WIDEST_ACTOR, width - INDENT - others);
    }

    /** Returns the lines of the header of the columns of labels. */
    List<String> header() {
        int height = names.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            line.append(TerminalText.padded(row == 0 ? "actor" : "", actorWidth()));
            for (int i = 0; i < names.size(); i++) {
                List<String> name = names.get(i);
                line.append(GAP).append(padded(row < name.size() ? name.get(row) : "", i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Returns the cell of a column of labels, as wide as that is. */
    String padded(String cell, int column) {
        return TerminalText.padded(cell, widths.get(column));
    }
}
