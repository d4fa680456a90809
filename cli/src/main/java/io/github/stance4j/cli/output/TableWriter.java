// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.cli.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes each sentence with a line for each of its actors below. */
final class TableWriter implements ResultWriter {

    private static final int LONGEST_ID = 8;

    private final Writer out;
    private final TableLayout layout;
    private final boolean colour;
    private boolean hasActors;

    TableWriter(Writer out, TableLayout layout, boolean colour) {
        this.out = out;
        this.layout = layout;
        this.colour = colour;
    }

    @Override
    public void write(InputSentence sentence, List<ActorStance> actors) throws IOException {
        String text = sentence.text().isBlank() ? "(blank)" : TerminalText.line(sentence.text());
        writeText(TerminalText.line(sentence.id().text()), text);
        if (actors.isEmpty()) {
            line(layout.indent() + faint("no actors"));
        } else if (layout.hasColumns()) {
            for (String header : layout.header()) {
                line(layout.indent() + faint(header));
            }
            for (ActorStance actor : actors) {
                writeRow(actor);
            }
        } else {
            for (ActorStance actor : actors) {
                writeList(actor);
            }
        }
        hasActors |= !actors.isEmpty();
        line("");
    }

    @Override
    public void write(InputDefect defect) throws IOException {
        String error = "not scored: line " + defect.line() + ": " + defect.message();
        writeText(TerminalText.line(defect.id().text()), TerminalText.line(error));
        line("");
    }

    private void writeText(String id, String text) throws IOException {
        boolean beside = TerminalText.width(id) <= LONGEST_ID;
        int indent = beside ? Math.max(layout.indent().length(), id.length() + 2) : 3;
        String before = TerminalText.padded(beside ? id : "", indent);
        if (!beside) {
            line(id);
        }
        for (String line : TerminalText.wrapped(text, layout.width() - indent)) {
            line(before + line);
            before = " ".repeat(indent);
        }
    }

    private void writeRow(ActorStance actor) throws IOException {
        String cells = joined(cells(actor));
        for (String part : TerminalText.wrapped(name(actor), layout.actorWidth())) {
            String name = TerminalText.padded(part, layout.actorWidth());
            line((layout.indent() + name + TableLayout.GAP + cells).stripTrailing());
            cells = "";
        }
    }

    private String joined(List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(styled(layout.padded(cells.get(i), i)));
        }
        return String.join(TableLayout.GAP, padded);
    }

    private List<String> cells(ActorStance actor) {
        List<String> cells = new ArrayList<>();
        actor.stances().keySet().forEach(stance -> cells.add(cell(actor, stance)));
        actor.labels().values().forEach(set -> cells.add(cell(set)));
        return cells;
    }

    private void writeList(ActorStance actor) throws IOException {
        int width = layout.width() - layout.indent().length();
        for (String part : TerminalText.wrapped(name(actor), width)) {
            line(layout.indent() + part);
        }
        for (Stance stance : actor.stances().keySet()) {
            String name = TerminalText.line(stance.name());
            String cell = styled(cell(actor, stance));
            line(layout.indent() + TableLayout.GAP + cell + TableLayout.GAP + name);
        }
        for (Map.Entry<String, LabelDistribution> set : actor.labels().entrySet()) {
            String cell = TableLayout.NO_SIGN + cell(set.getValue());
            String name = TerminalText.line(set.getKey());
            line(layout.indent() + TableLayout.GAP + cell + TableLayout.GAP + name);
        }
    }

    private static String cell(ActorStance actor, Stance stance) {
        String probability = Probability.brief(actor.probability(stance));
        return actor.holds(stance)
                ? TableLayout.HELD_SIGN + probability + TableLayout.HELD_WORD
                : TableLayout.NO_SIGN + probability + " ".repeat(TableLayout.HELD_WORD.length());
    }

    private static String cell(LabelDistribution set) {
        double probability = set.scores().get(set.label());
        return TerminalText.line(set.label()) + " " + Probability.brief(probability);
    }

    private static String name(ActorStance actor) {
        String target = actor.target().map(Mention::text).map(text -> " → " + text).orElse("");
        return TerminalText.line(actor.text() + target);
    }

    private String styled(String cell) {
        return colour && cell.startsWith(TableLayout.HELD_SIGN) ? bold(cell) : cell;
    }

    private static String bold(String text) {
        return "\u001B[1;36m" + text + "\u001B[0m";
    }

    private String faint(String text) {
        return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }

    @Override
    public void close() throws IOException {
        if (hasActors) {
            String legend =
                    TableLayout.HELD_SIGN
                            + "held: the probability reaches the model's threshold for the stance";
            for (String line : TerminalText.wrapped(legend, layout.width())) {
                line(line);
            }
        }
        out.flush();
    }
}
