// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.report.markup.Markup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worst errors, to be looked at and filtered. Without the script they are simply all there. */
final class ErrorsSection {

    private final Page page;
    private final ReportContents contents;
    private final SliceIndex slices;

    private ErrorsSection(Page page, ReportContents contents) {
        this.page = page;
        this.contents = contents;
        this.slices = new SliceIndex(contents);
    }

    static void write(Page page, ReportContents contents) {
        new ErrorsSection(page, contents).write();
    }

    private void write() {
        List<LabelError> all =
                LabelError.of(contents.schema(), contents.gold(), contents.answers());
        List<LabelError> worst = all.stream().limit(contents.mostErrors()).toList();
        page.section("errors", heading(all.size(), worst.size()));
        page.note(
                "With given actors; first what is farthest from the annotation: 1 less the"
                        + " probability of what was annotated.");
        page.add("<p class=\"note\">Marked are <mark class=\"actor\">the actor</mark>, ")
                .add("<mark class=\"target\">its target</mark> and ")
                .add("<mark class=\"other\">other actors</mark>.</p>\n");
        if (!worst.isEmpty()) {
            filter(worst);
            page.add("<ol class=\"errors\">\n");
            ErrorItem item = new ErrorItem(page, contents, slices);
            worst.forEach(item::write);
            page.add("</ol>\n");
        }
        page.endSection();
    }

    private static String heading(int all, int shown) {
        if (all == 0) {
            return "No errors";
        }
        return shown == all
                ? "All " + all + " errors"
                : "The worst " + shown + " of " + all + " errors";
    }

    private void filter(List<LabelError> worst) {
        page.add("<form id=\"filter\" hidden=\"\" aria-label=\"Filter the errors\">\n");
        select("label", worst.stream().map(LabelError::subject).distinct().sorted());
        select("kind", Arrays.stream(LabelError.Kind.values()).map(LabelError.Kind::toString));
        slices();
        page.add("<label>text <input type=\"search\" name=\"text\"></label>\n");
        page.add("<button type=\"reset\">show all</button>\n");
        page.add("<output id=\"shown\" aria-live=\"polite\"></output>\n</form>\n");
    }

    private void select(String name, Stream<String> values) {
        page.add("<label>" + name + " <select name=\"" + name + "\">");
        page.add("<option value=\"\">any</option>");
        values.forEach(value -> page.add("<option>").text(value).add("</option>"));
        page.add("</select></label>\n");
    }

    /** The value of an option is the number of the part. */
    private void slices() {
        if (contents.slices().isEmpty()) {
            return;
        }
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        IntStream.range(0, contents.slices().size())
                .forEach(
                        i -> {
                            Slice slice = contents.slices().get(i);
                            groups.computeIfAbsent(slice.column(), c -> new StringBuilder())
                                    .append("<option value=\"")
                                    .append(i)
                                    .append("\">")
                                    .append(Markup.escaped(slice.value()))
                                    .append("</option>");
                        });
        page.add("<label>part <select name=\"slice\"><option value=\"\">any</option>");
        groups.forEach(
                (column, options) ->
                        page.add("<optgroup label=\"")
                                .text(column)
                                .add("\">" + options + "</optgroup>"));
        page.add("</select></label>\n");
    }
}
