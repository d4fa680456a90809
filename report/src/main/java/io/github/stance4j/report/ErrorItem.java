// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;

/** One error: the sentence, and all labels of its actor as they were annotated and answered. */
final class ErrorItem {

    private static final String UNKNOWN = "not annotated";

    private final Page page;
    private final ReportContents contents;
    private final SliceIndex slices;

    ErrorItem(Page page, ReportContents contents, SliceIndex slices) {
        this.page = page;
        this.contents = contents;
        this.slices = slices;
    }

    void write(LabelError error) {
        AnnotatedSentence sentence = contents.gold().get(error.sentence());
        page.add("<li class=\"error\" data-label=\"").text(error.subject());
        page.add("\" data-kind=\"").text(error.kind().toString());
        page.add("\" data-slices=\"").text(slices.of(error.sentence()));
        page.add("\" data-distance=\"" + error.distance() + "\">\n");
        verdict(error, sentence.actors().get(error.actor()));
        page.add("<p class=\"sentence\" dir=\"auto\">")
                .add(new MarkedText(sentence, error.actor()).html())
                .add("</p>\n");
        labels(error, sentence.actors().get(error.actor()));
        origin(error.sentence(), sentence);
        page.add("</li>\n");
    }

    private void verdict(LabelError error, AnnotatedActor actor) {
        page.add("<p class=\"verdict\"><bdi>").text(actor.text()).add("</bdi>");
        actor.target()
                .map(Mention::text)
                .ifPresent(target -> page.add(" → <bdi>").text(target).add("</bdi>"));
        page.add(": <strong>").name(error.subject()).add("</strong> ");
        page.text(error.kind().toString()).add(", off by " + Page.rounded(error.distance()));
        page.add("</p>\n");
    }

    private void labels(LabelError error, AnnotatedActor actor) {
        ActorStance answer = contents.answers().get(error.sentence()).get(error.actor());
        // No box that scrolls, for a hundred of them would be a hundred stops of the tabulator.
        page.add("<table class=\"labels\">\n<thead><tr><th scope=\"col\">label</th>")
                .add("<th scope=\"col\">annotated</th><th scope=\"col\">answered</th></tr></thead>")
                .add("\n<tbody>\n");
        for (Stance stance : contents.schema().stances()) {
            String annotated = actor.isAnnotated(stance) ? words(actor.holds(stance)) : UNKNOWN;
            String answered =
                    words(answer.holds(stance)) + " " + Page.rounded(answer.probability(stance));
            row("stance:" + stance.name(), error, annotated, answered);
        }
        for (LabelSet set : contents.schema().labelSets()) {
            LabelDistribution scores = answer.labels().get(set.name());
            String annotated =
                    actor.label(set.name()).map(label -> withScore(label, scores)).orElse(UNKNOWN);
            row("class:" + set.name(), error, annotated, withScore(scores.label(), scores));
        }
        page.add("</tbody>\n</table>\n");
    }

    private static String words(boolean held) {
        return held ? "held" : "not held";
    }

    private static String withScore(String label, LabelDistribution scores) {
        return label + " " + Page.rounded(scores.scores().getOrDefault(label, 0.0));
    }

    private void row(String subject, LabelError error, String annotated, String answered) {
        boolean wrong = subject.equals(error.subject());
        page.add(wrong ? "<tr class=\"wrong\">" : "<tr>");
        page.add("<th scope=\"row\">").name(subject).add("</th>");
        page.cell(annotated).cell(answered).endRow();
    }

    private void origin(int index, AnnotatedSentence sentence) {
        page.add("<p class=\"note\">sentence ").text(sentence.id());
        slices.names(index).forEach(name -> page.add(" · ").text(name));
        page.add("</p>\n");
    }
}
