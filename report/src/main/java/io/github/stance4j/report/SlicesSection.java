// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.evaluation.Slice;
import java.util.List;

/** How good the answers are in parts of the corpus. */
final class SlicesSection {

    private SlicesSection() {}

    static void write(Page page, ReportContents contents) {
        if (contents.slices().isEmpty()) {
            return;
        }
        page.section("slices", "Parts of the corpus");
        page.note(
                "F1 is the micro F1 of the stances, "
                        + (contents.endToEnd().isPresent() ? "end to end" : "with given actors")
                        + "; false alarms are the share of the given actors that hold nothing and"
                        + " are said to hold something. With fewer than "
                        + Slice.ENOUGH_POSITIVES
                        + " stances held, F1 tells little.");
        List<String> columns = contents.slices().stream().map(Slice::column).distinct().toList();
        columns.forEach(column -> write(page, column, contents.slices()));
        page.endSection();
    }

    private static void write(Page page, String column, List<Slice> slices) {
        String title = "By " + column;
        page.heading(title)
                .table(title, List.of(column, "sentences", "held", "micro F1", "false alarms"));
        for (Slice slice : slices) {
            if (slice.column().equals(column)) {
                String name = "slices." + column + "." + slice.value();
                page.rowHead(slice.value());
                page.count(slice.sentences()).count(slice.positives());
                page.add("<td>").figure(name + ".f1", slice.f1()).add("</td><td>");
                page.figure(name + ".false_alarms", slice.falseAlarms()).add("</td>").endRow();
            }
        }
        page.endTable();
    }
}
