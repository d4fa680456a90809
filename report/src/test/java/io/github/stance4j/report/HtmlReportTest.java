// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.MetricValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    /** Reads a page as XML, which it is but for elements without an end and the script. */
    private static Document parsed(String html) throws Exception {
        String xml =
                html.replaceAll("(?s)<script>.*?</script>", "")
                        .replaceAll("<(meta[^>]*|wbr|input[^>]*)>", "<$1/>")
                        .replace("<!DOCTYPE html>\n", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document page, String tag, String style) {
        NodeList nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .filter(element -> element.getAttribute("class").equals(style))
                .toList();
    }

    @Test
    void everyFigureOfTheEvaluationIsThereWithAllItsDigits() throws Exception {
        Evaluation evaluation = ReportExample.givenActors();
        List<Element> figures =
                elements(parsed(ReportExample.report().build().html()), "data", "figure");

        assertEquals(evaluation.metrics().size(), figures.size());
        for (MetricValue metric : evaluation.metrics()) {
            Element figure =
                    figures.stream()
                            .filter(
                                    f ->
                                            f.getAttribute("data-name")
                                                    .equals("given_actors." + metric.name()))
                            .findFirst()
                            .orElseThrow();
            assertEquals(metric.value(), number(figure.getAttribute("value")), metric.name());
            assertEquals(metric.interval(), interval(figure), metric.name());
        }
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    private static Optional<Interval> interval(Element figure) {
        return figure.getNextSibling() instanceof Element next
                ? Optional.of(
                        new Interval(
                                Double.parseDouble(next.getAttribute("data-low")),
                                Double.parseDouble(next.getAttribute("data-high"))))
                : Optional.empty();
    }

    @Test
    void nothingFromTheCorpusIsMarkup() throws Exception {
        String html = ReportExample.whole().html();

        assertEquals(1, html.split("<script").length - 1, "the page's own script only");
        assertFalse(html.contains("<b>"), html);
        assertFalse(html.contains("<i>"), html);
        assertFalse(html.contains("<u>"), html);
        assertFalse(html.contains("<x>"), html);
        Document page = parsed(html);
        assertTrue(
                elements(page, "p", "sentence").stream()
                        .anyMatch(p -> p.getTextContent().equals(ReportExample.SCRIPT)));
        assertEquals(
                "Report of <title> & all",
                page.getElementsByTagName("h1").item(0).getTextContent());
    }

    @Test
    void errorsStandByTheirDistanceWithWhatTheyAreFilteredBy() throws Exception {
        List<Element> errors = elements(parsed(ReportExample.whole().html()), "li", "error");

        assertEquals(
                List.of("class:tone", "stance:blame", "stance:blame", "class:tone"),
                errors.stream().map(error -> error.getAttribute("data-label")).toList());
        assertEquals(
                List.of("wrong label", "false alarm", "missed", "wrong label"),
                errors.stream().map(error -> error.getAttribute("data-kind")).toList());
        List<Double> distances =
                errors.stream()
                        .map(error -> Double.parseDouble(error.getAttribute("data-distance")))
                        .toList();
        assertEquals(List.of(1 - 0.07, 0.9, 1 - 0.2, 1 - 0.4), distances);
        // Parts 0 and 1 are the two words of the form, 2 the length.
        assertEquals("0 1 2", errors.get(0).getAttribute("data-slices"));
    }

    @Test
    void anErrorShowsWhoIsMeantAndWhatWasAnsweredInstead() {
        String html = ReportExample.whole().html();

        assertTrue(html.contains("<mark class=\"actor\">Peru</mark> said &lt;script&gt;"), html);
        assertTrue(html.contains("<mark class=\"target\">Chile</mark>."), html);
        assertTrue(html.contains("<mark class=\"other\">Ghana</mark> blamed"), html);
        assertTrue(
                html.contains(
                        "<tr class=\"wrong\"><th scope=\"row\">stance:blame</th><td>held</td>"
                                + "<td>not held 0.200</td></tr>"),
                html);
        assertTrue(
                html.contains(
                        "<tr class=\"wrong\"><th scope=\"row\">class:tone</th><td>cold 0.070</td>"
                                + "<td>mild &amp; soft 0.900</td></tr>"),
                html);
    }

    @Test
    void asManyErrorsAsWantedAreShown() throws Exception {
        String html = ReportExample.report().mostErrors(1).build().html();

        assertEquals(1, elements(parsed(html), "li", "error").size());
        assertTrue(html.contains("The worst 1 of 4 errors"), html);
        assertTrue(
                ReportExample.report().build().html().contains("All 4 errors"), "by default all");
    }

    @Test
    void thePageNeedsNothingElse() {
        String html = ReportExample.whole().html();

        assertFalse(
                html.matches("(?s).*(src=|href=\"[^#]|url\\(|@import|http://|https://).*"), html);
        assertTrue(html.contains("default-src 'none'"), html);
        assertTrue(html.contains("prefers-color-scheme: dark"), html);
    }

    @Test
    void everyPlotHasWords() throws Exception {
        Document page = parsed(ReportExample.whole().html());
        List<Element> plots = elements(page, "svg", "plot");

        // Two of the training, two of each stance, one of the set, two of each of its labels.
        assertEquals(2 + 2 * 2 + 1 + 2 * 3, plots.size());
        for (Element plot : plots) {
            assertEquals("img", plot.getAttribute("role"));
            for (String id : plot.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(
                        IntStream.range(0, plot.getChildNodes().getLength())
                                .mapToObj(i -> plot.getChildNodes().item(i))
                                .anyMatch(
                                        node ->
                                                node instanceof Element e
                                                        && e.getAttribute("id").equals(id)
                                                        && !e.getTextContent().isBlank()),
                        id);
            }
        }
    }

    @Test
    void sectionsWithoutContentsAreLeftOut() {
        String html = ReportExample.report().build().html();

        assertFalse(html.contains("id=\"training\""), html);
        assertFalse(html.contains("id=\"slices\""), html);
        assertTrue(html.contains("id=\"confusion\""), html);
    }

    @Test
    void answersAndEvaluationsMustBeThoseOfTheSentences() {
        Evaluation given = ReportExample.givenActors();
        Evaluation endToEnd =
                new Evaluator(ReportExample.SCHEMA)
                        .endToEnd(ReportExample.GOLD, ReportExample.ANSWERS);
        IllegalArgumentException few =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                HtmlReport.builder(
                                        ReportExample.SCHEMA,
                                        ReportExample.GOLD,
                                        given,
                                        ReportExample.ANSWERS.subList(0, 2)));

        assertTrue(few.getMessage().contains("found 3 answers in 2 lists for 5 actors"));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        HtmlReport.builder(
                                ReportExample.SCHEMA,
                                ReportExample.GOLD,
                                endToEnd,
                                ReportExample.ANSWERS));
        assertThrows(IllegalArgumentException.class, () -> ReportExample.report().endToEnd(given));
        assertThrows(IllegalArgumentException.class, () -> ReportExample.report().mostErrors(-1));
    }
}
