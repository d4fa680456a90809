// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import io.github.stance4j.report.markup.Markup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sentence with its actors marked. Where actors overlap, the text is cut wherever one begins or
 * ends, and a stretch has the marks of all actors there.
 */
final class MarkedSentence {

    private final StanceMarks marks;
    private final String text;
    private final List<ActorStance> actors;

    MarkedSentence(StanceMarks marks, String text, List<ActorStance> actors) {
        this.marks = marks;
        this.text = text;
        this.actors = actors;
    }

    String html() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (ActorStance actor : actors) {
            cuts.add(actor.span().start());
            cuts.add(actor.span().end());
        }
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            html.append(stretch(from, to));
            from = to;
        }
        return html.toString();
    }

    private String stretch(int from, int to) {
        List<ActorStance> here =
                actors.stream()
                        .filter(actor -> actor.span().start() < to && actor.span().end() > from)
                        .toList();
        String stretch = text.substring(from, to);
        if (here.isEmpty()) {
            return Markup.escaped(stretch);
        }
        Set<Stance> held = new LinkedHashSet<>();
        here.forEach(actor -> held.addAll(actor.held()));
        String superscripts =
                here.stream()
                        .filter(actor -> actor.span().end() == to && !actor.held().isEmpty())
                        .map(this::superscript)
                        .collect(Collectors.joining());
        return marks.marked(stretch, held, superscripts);
    }

    private String superscript(ActorStance actor) {
        String names = actor.held().stream().map(Stance::name).collect(Collectors.joining(", "));
        return "<sup title=\""
                + Markup.escaped(actor.text() + ": " + names)
                + "\">"
                + marks.letters(actor.held())
                + "</sup>";
    }
}
