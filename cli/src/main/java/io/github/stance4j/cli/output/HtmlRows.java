// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.report.markup.Markup;
import java.util.Map;

/** The table at the end of a page: a row for each actor. Kept until then. */
final class HtmlRows {

    private final LabelSchema schema;
    private final StringBuilder rows = new StringBuilder();

    HtmlRows(LabelSchema schema) {
        this.schema = schema;
    }

    /** Adds an actor of the sentence with an anchor of that number. */
    void add(int number, String id, ActorStance actor) {
        rows.append("<tr><td data-label=\"sentence\"><a href=\"#s").append(number).append("\">");
        rows.append(Markup.escaped(id)).append("</a></td><th scope=\"row\"><bdi>");
        rows.append(Markup.escaped(actor.text())).append("</bdi>");
        actor.target().map(Mention::text).ifPresent(this::addTarget);
        rows.append("</th>");
        for (Stance stance : schema.stances()) {
            addStance(stance, actor);
        }
        for (Map.Entry<String, LabelDistribution> set : actor.labels().entrySet()) {
            double probability = set.getValue().scores().get(set.getValue().label());
            String label = Markup.escaped(set.getValue().label());
            addCell(set.getKey(), "", label + " " + Probability.brief(probability));
        }
        rows.append("</tr>\n");
    }

    private void addTarget(String target) {
        rows.append(" → <bdi>").append(Markup.escaped(target)).append("</bdi>");
    }

    private void addStance(Stance stance, ActorStance actor) {
        String probability = Probability.brief(actor.probability(stance));
        if (actor.holds(stance)) {
            addCell(stance.name(), " class=\"held\"", "✓ " + probability + " held");
        } else {
            addCell(stance.name(), "", probability);
        }
    }

    private void addCell(String name, String style, String content) {
        rows.append("<td data-label=\"").append(Markup.escaped(name)).append('"');
        rows.append(style).append('>').append(content).append("</td>");
    }

    /** Returns the table; empty if there is no actor. */
    String table() {
        if (rows.isEmpty()) {
            return "<p>No actors were found.</p>\n";
        }
        StringBuilder head = new StringBuilder("<tr><th>sentence</th><th>actor</th>");
        schema.stances().forEach(stance -> addHead(head, stance.name()));
        schema.labelSets().forEach(set -> addHead(head, set.name()));
        return "<table>\n<thead>"
                + head
                + "</tr></thead>\n<tbody>\n"
                + rows
                + "</tbody>\n</table>\n";
    }

    private static void addHead(StringBuilder head, String name) {
        // Long names may break where their words end.
        String breakable = Markup.escaped(name).replace("_", "_<wbr>");
        head.append("<th>").append(breakable).append("</th>");
    }
}
