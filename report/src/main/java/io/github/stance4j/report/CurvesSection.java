// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.PrecisionRecallCurve;
import io.github.stance4j.evaluation.Reliability;
import io.github.stance4j.report.plot.PrecisionRecallPlot;
import io.github.stance4j.report.plot.ReliabilityPlot;
import io.github.stance4j.report.plot.Svg;

/** Precision-recall curves and reliability diagrams of each label. */
final class CurvesSection {

    private final Page page;
    private final ReportContents contents;
    private int number;

    private CurvesSection(Page page, ReportContents contents) {
        this.page = page;
        this.contents = contents;
    }

    static void write(Page page, ReportContents contents) {
        new CurvesSection(page, contents).write();
    }

    private void write() {
        page.section("curves", "Probabilities");
        page.note(
                "With given actors. Left: what precision each threshold gives at what recall; the"
                        + " ring is where the answers stand, the dashed line is guessing. Right: how"
                        + " often answers of ten bins of probability are right, with 95 % ranges and"
                        + " the number of answers; on the dashed line probabilities mean what they"
                        + " say.");
        contents.schema().stances().forEach(this::write);
        contents.schema().labelSets().forEach(this::write);
        page.endSection();
    }

    private void write(Stance stance) {
        String subject = "stance:" + stance.name();
        page.heading(subject).add("<div class=\"plots\">\n");
        write(
                subject,
                PrecisionRecallCurve.of(stance, contents.gold(), contents.answers()),
                contents.given().stances().getOrDefault(stance, BinaryCounts.NONE));
        write(subject, Reliability.of(stance, contents.gold(), contents.answers()));
        page.add("</div>\n");
    }

    private void write(LabelSet set) {
        String subject = "class:" + set.name();
        page.heading(subject).add("<div class=\"plots\">\n");
        write(
                subject + ", the label answered",
                Reliability.of(set, contents.gold(), contents.answers()));
        page.add("</div>\n");
        for (String label : set.labels()) {
            String one = subject + "=" + label;
            page.heading(one).add("<div class=\"plots\">\n");
            write(
                    one,
                    PrecisionRecallCurve.of(set, label, contents.gold(), contents.answers()),
                    contents.given().labelSets().get(set.name()).of(label));
            write(one, Reliability.of(set, label, contents.gold(), contents.answers()));
            page.add("</div>\n");
        }
    }

    private void write(String subject, PrecisionRecallCurve curve, BinaryCounts answered) {
        String caption =
                "Precision and recall; average precision " + Page.rounded(curve.averagePrecision());
        write(
                caption,
                PrecisionRecallPlot.of("Precision and recall of " + subject, curve, answered));
    }

    private void write(String subject, Reliability reliability) {
        String caption =
                "Reliability; calibration error " + Page.rounded(reliability.calibrationError());
        write(caption, ReliabilityPlot.of("Reliability of " + subject, reliability));
    }

    private void write(String caption, Svg plot) {
        page.add("<figure>\n<figcaption>").text(caption).add("</figcaption>\n");
        page.add(plot.inPage("plot" + ++number)).add("</figure>\n");
    }
}
