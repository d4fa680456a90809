// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.evaluation.ConfusionMatrix;
import io.github.stance4j.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which label of an exclusive set was answered for which. */
final class ConfusionSection {

    private ConfusionSection() {}

    static void write(Page page, ReportContents contents) {
        if (contents.schema().labelSets().isEmpty()) {
            return;
        }
        page.section("confusion", "Confusion of exclusive labels");
        page.note(
                "A row for each label that was annotated, a column for each that was answered; the"
                        + " deeper the colour, the larger the part of its row. End to end only actors"
                        + " that were found count.");
        for (Evaluation evaluation : contents.evaluations()) {
            evaluation
                    .labelSets()
                    .forEach(
                            (set, matrix) ->
                                    write(
                                            page,
                                            "class:"
                                                    + set
                                                    + ", "
                                                    + FiguresSection.title(evaluation.setting()),
                                            matrix));
        }
        page.endSection();
    }

    private static void write(Page page, String title, ConfusionMatrix matrix) {
        List<String> columns = new ArrayList<>(List.of("annotated ↓ answered →"));
        columns.addAll(matrix.labels());
        page.heading(title).table(title, columns);
        for (int i = 0; i < matrix.labels().size(); i++) {
            page.rowHead(matrix.labels().get(i));
            List<Integer> row = matrix.counts().get(i);
            int all = row.stream().mapToInt(Integer::intValue).sum();
            for (int count : row) {
                double share = all == 0 ? 0 : (double) count / all;
                page.add(
                        String.format(
                                Locale.ROOT,
                                "<td class=\"share\" style=\"--share: %.0f%%\">%d</td>",
                                100 * share,
                                count));
            }
            page.endRow();
        }
        page.endTable();
    }
}
