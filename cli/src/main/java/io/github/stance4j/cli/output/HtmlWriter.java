// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.report.markup.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Writes one page that needs nothing else: the text with its actors marked, then a table. */
final class HtmlWriter implements ResultWriter {

    private final Writer out;
    private final StanceMarks marks;
    private final HtmlRows rows;
    private int number;
    private boolean inParagraph;

    HtmlWriter(Writer out, LabelSchema schema, String title) throws IOException {
        this.out = out;
        this.marks = new StanceMarks(schema.stances());
        this.rows = new HtmlRows(schema);
        out.write(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="stance4j">
                <meta http-equiv="Content-Security-Policy" \
                content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%1$s · stance4j</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                """
                        .formatted(Markup.escaped(title), style()));
        writeLegend(schema.stances());
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void writeLegend(List<Stance> stances) throws IOException {
        out.write("<ul class=\"legend\" aria-label=\"Legend\">\n");
        for (Stance stance : stances) {
            String letter = "<sup>" + marks.letters(Set.of(stance)) + "</sup>";
            String sample = marks.marked("actor", Set.of(stance), letter);
            out.write("<li>" + sample + " " + Markup.escaped(stance.name()) + "</li>\n");
        }
        out.write("<li>" + marks.marked("actor", Set.of(), "") + " holds no stance</li>\n</ul>\n");
    }

    @Override
    public void write(InputSentence sentence, List<ActorStance> actors) throws IOException {
        number++;
        if (sentence.startsParagraph()) {
            endParagraph();
        }
        startParagraph();
        String id = sentence.id().text();
        String text = new MarkedSentence(marks, sentence.text(), actors).html();
        out.write("<span id=\"s" + number + "\" class=\"sentence\"><span class=\"number\">");
        out.write(Markup.escaped(id) + "</span> " + text + "</span>\n");
        for (ActorStance actor : actors) {
            rows.add(number, id, actor);
        }
    }

    @Override
    public void write(InputDefect defect) throws IOException {
        endParagraph();
        String message = "Not scored: line " + defect.line() + ": " + defect.message();
        out.write("<p class=\"defect\"><span class=\"number\">");
        out.write(Markup.escaped(defect.id().text()) + "</span> ");
        out.write(Markup.escaped(message) + "</p>\n");
    }

    private void startParagraph() throws IOException {
        if (!inParagraph) {
            out.write("<p class=\"text\" dir=\"auto\">\n");
            inParagraph = true;
        }
    }

    private void endParagraph() throws IOException {
        if (inParagraph) {
            out.write("</p>\n");
            inParagraph = false;
        }
    }

    @Override
    public void close() throws IOException {
        endParagraph();
        out.write("<h2>Actors</h2>\n" + rows.table());
        out.write(
                "<p class=\"note\">A stance is held (✓) where its probability reaches the model's");
        out.write(" threshold for it.</p>\n</main>\n</body>\n</html>\n");
        out.flush();
    }
}
