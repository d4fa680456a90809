// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Stance;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.cli.input.ItemId;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlWriterTest {

    private static final StanceMarks MARKS = new StanceMarks(Answers.SCHEMA.stances());

    @Test
    void actorsAreMarkedByColourPatternAndLetter() {
        String text = "Peru slept.";

        assertEquals(
                "<mark class=\"t0\"><span class=\"u u1 d1\"><span class=\"u u0 d0\">Peru</span>"
                        + "</span><sup title=\"Peru: anger, awe\">A W</sup></mark> slept.",
                marked(text, Answers.actor(text, 0, 4, Answers.ANGER, Answers.AWE)));
        assertEquals("<mark>Peru</mark> slept.", marked(text, Answers.actor(text, 0, 4)));
    }

    @Test
    void overlappingActorsAreCutWhereOneBeginsOrEnds() {
        String text = "Peru's Lima mayor";

        String html =
                marked(
                        text,
                        Answers.actor(text, 0, 11, Answers.ANGER),
                        Answers.actor(text, 7, 17, Answers.AWE),
                        Answers.actor(text, 0, 4));

        String stretches = html.replaceAll("<sup[^>]*>", "[").replace("</sup>", "]");
        assertEquals("Peru&#39;s Lima[A] mayor[W]", stretches.replaceAll("<[^>]*>", ""));
        assertEquals(4, html.split("<mark").length - 1);
        assertTrue(html.contains("class=\"u u1 d1\"><span class=\"u u0 d0\">Lima<"), html);
    }

    @Test
    void everythingIsEscaped() throws IOException {
        String text = "<b>Peru</b> & \"Co\" 'x' \u0000\uD83D <script>alert(1)</script>";

        String page =
                Answers.written(
                        OutputFormat.HTML,
                        new OutputLook("<i>&", false, 100, false),
                        text,
                        Answers.toward(
                                Answers.actor(text, 0, text.length(), Answers.ANGER), text, 0, 3));

        assertFalse(page.contains("<b>"), page);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<i>"), page);
        assertFalse(page.contains("<x>"), page);
        assertFalse(page.contains("\u0000"), page);
        assertTrue(page.contains("line 7: found &lt;x&gt;"), page);
    }

    @Test
    void thePageIsWellFormedAndNeedsNothingElse() throws IOException {
        String text = "Peru's Lima mayor";
        String page =
                Answers.written(
                        OutputFormat.HTML,
                        text,
                        Answers.actor(text, 0, 11, Answers.ANGER),
                        Answers.actor(text, 7, 17, Answers.AWE));

        String xml = page.replaceAll("<(meta[^>]*|wbr)>", "<$1/>").replace("<!DOCTYPE html>\n", "");
        assertDoesNotThrow(
                () ->
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new InputSource(new StringReader(xml))));
        assertFalse(page.matches("(?s).*(src=|href=\"[^#]|url\\(|@import|<script).*"), page);
        assertTrue(page.contains("prefers-color-scheme: dark"));
        assertTrue(page.contains("<li><mark class=\"t1\">"), "a legend");
        assertTrue(page.contains("<td data-label=\"anger\" class=\"held\">✓ 0.75 held</td>"), page);
    }

    @Test
    void sentencesOfAParagraphStandTogether() throws IOException {
        StringWriter out = new StringWriter();
        try (ResultWriter writer = new HtmlWriter(out, Answers.SCHEMA, "t")) {
            for (boolean starts : new boolean[] {true, false, true}) {
                writer.write(
                        new InputSentence(
                                ItemId.of("x"),
                                "Rain.",
                                OptionalLong.of(0),
                                starts,
                                Optional.empty()),
                        List.of());
            }
        }

        assertEquals(2, out.toString().split("<p class=\"text\"").length - 1);
        assertTrue(out.toString().contains("No actors were found."));
    }

    @Test
    void lettersTellStancesApartHoweverTheyAreCalled() {
        List<Stance> stances =
                List.of("anger", "awe", "aa", "a", "ünder", "1st").stream()
                        .map(Stance::new)
                        .toList();

        assertEquals("A W #3 #4 Ü 1", new StanceMarks(stances).letters(Set.copyOf(stances)));
    }

    private static String marked(String text, io.github.stance4j.ActorStance... actors) {
        return new MarkedSentence(MARKS, text, List.of(actors)).html();
    }
}
