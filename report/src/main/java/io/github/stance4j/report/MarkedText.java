// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.report.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A sentence with one of its actors marked, that actor's target, and fainter the other actors. It
 * is cut wherever one of them begins or ends, and a stretch has the strongest of its marks.
 */
final class MarkedText {

    private final String text;
    private final Span actor;
    private final Optional<Span> target;
    private final List<Span> others;

    MarkedText(AnnotatedSentence sentence, int actor) {
        AnnotatedActor marked = sentence.actors().get(actor);
        this.text = sentence.text();
        this.actor = marked.span();
        this.target = marked.target().map(Mention::span);
        this.others = sentence.actors().stream().map(AnnotatedActor::span).toList();
    }

    String html() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        others.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        target.ifPresent(span -> cuts.addAll(List.of(span.start(), span.end())));
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            String stretch = Markup.escaped(text.substring(from, to));
            String style = style(new Span(from, to));
            html.append(
                    style.isEmpty()
                            ? stretch
                            : "<mark class=\"" + style + "\">" + stretch + "</mark>");
            from = to;
        }
        return html.toString();
    }

    private String style(Span stretch) {
        if (actor.intersection(stretch) > 0) {
            return "actor";
        }
        if (target.filter(span -> span.intersection(stretch) > 0).isPresent()) {
            return "target";
        }
        return others.stream().anyMatch(span -> span.intersection(stretch) > 0) ? "other" : "";
    }
}
