// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.report.markup.Markup;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A page in the making. What is given as text is escaped here and nowhere else. */
final class Page {

    private final StringBuilder html = new StringBuilder();

    /** Adds elements as they are. */
    Page add(String elements) {
        html.append(elements);
        return this;
    }

    /** Adds text. */
    Page text(String text) {
        html.append(Markup.escaped(text));
        return this;
    }

    /** Adds a name that may be broken after its underscores, as it is long at times. */
    Page name(String name) {
        html.append(breakable(name));
        return this;
    }

    static String breakable(String name) {
        return Markup.escaped(name).replace("_", "_<wbr>").replace("=", "=<wbr>");
    }

    /** Opens a section that the contents can lead to. */
    Page section(String id, String heading) {
        return add("<section id=\"" + id + "\">\n<h2>").text(heading).add("</h2>\n");
    }

    Page endSection() {
        return add("</section>\n");
    }

    Page heading(String heading) {
        return add("<h3>").text(heading).add("</h3>\n");
    }

    Page note(String words) {
        return add("<p class=\"note\">").text(words).add("</p>\n");
    }

    /** Opens a table that scrolls by itself where it is wider than the page. */
    Page table(String label, List<String> columns) {
        add("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").text(label);
        add("\">\n<table>\n<thead><tr>");
        columns.forEach(column -> add("<th scope=\"col\">").name(column).add("</th>"));
        return add("</tr></thead>\n<tbody>\n");
    }

    Page endTable() {
        return add("</tbody>\n</table>\n</div>\n");
    }

    Page rowHead(String name) {
        return add("<tr><th scope=\"row\">").name(name).add("</th>");
    }

    Page endRow() {
        return add("</tr>\n");
    }

    Page cell(String text) {
        return add("<td>").text(text).add("</td>");
    }

    Page count(int count) {
        return add("<td class=\"count\">" + count + "</td>");
    }

    /**
     * Adds a figure with all its digits for programs, and three decimals for people.
     *
     * @param name what the figure is called in JSON, with dots between
     */
    Page figure(String name, OptionalDouble value) {
        add("<data class=\"figure\" data-name=\"").text(name).add("\" value=\"");
        value.ifPresent(v -> add(Double.toString(v)));
        return add("\">" + rounded(value) + "</data>");
    }

    static String rounded(OptionalDouble value) {
        return value.isPresent() ? rounded(value.getAsDouble()) : "–";
    }

    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    String html() {
        return html.toString();
    }
}
