// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.report.markup.Markup;
import java.util.Map;

/** What was measured, by whom and with what settings. */
final class FactsSection {

    private FactsSection() {}

    static void write(Page page, ReportContents contents) {
        page.section("facts", "What was measured");
        contents.facts().forEach((group, facts) -> write(page, group, facts));
        page.endSection();
    }

    private static void write(Page page, String group, Map<String, String> facts) {
        page.heading(group).add("<dl>\n");
        facts.forEach(
                (name, value) ->
                        page.add("<div><dt>" + Page.breakable(name) + "</dt><dd>")
                                .add(Markup.escaped(value) + "</dd></div>\n"));
        page.add("</dl>\n");
    }
}
