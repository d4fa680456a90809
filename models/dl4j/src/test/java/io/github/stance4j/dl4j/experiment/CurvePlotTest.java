// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.Interval;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CurvePlotTest {

    @Test
    void everyPointAndEveryLineIsDrawn() throws Exception {
        String svg =
                CurvePlot.of(
                        "micro-F1 <i>",
                        List.of(
                                point(0.1, 100, "a & b", 0.2, 0.1, 0.3),
                                point(0.1, 100, "other", 0.4, 0.3, 0.5),
                                point(1.0, 1000, "a & b", 0.6, 0.5, 0.7),
                                point(1.0, 1000, "other", 0.8, 0.7, 0.9)));

        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));

        assertEquals(4, document.getElementsByTagName("circle").getLength());
        assertEquals(2, document.getElementsByTagName("polyline").getLength());
        assertTrue(svg.contains("a &amp; b 0.60"), svg);
        assertTrue(svg.contains(">1,000<"), svg);
        assertTrue(svg.contains(">micro-F1 &lt;i&gt;<"), svg);
    }

    @Test
    void namesOfLinesThatEndTogetherStandBelowEachOther() {
        String svg =
                CurvePlot.of(
                        "micro-F1 <i>",
                        List.of(
                                point(1.0, 1000, "lower", 0.80, 0.7, 0.9),
                                point(1.0, 1000, "upper", 0.81, 0.7, 0.9)));

        assertEquals(18, height(svg, "lower 0.80") - height(svg, "upper 0.81"), 1e-9);
    }

    @Test
    void seedsOfOnePartAreOnePointWithTheirRange() {
        String svg =
                CurvePlot.of(
                        "micro-F1",
                        List.of(
                                point(0.5, 100, "test", 0.2, 0.1, 0.9),
                                point(0.5, 102, "test", 0.4, 0.3, 0.5),
                                new CurvePoint(
                                        1,
                                        1,
                                        200,
                                        1,
                                        "test",
                                        OptionalDouble.empty(),
                                        Optional.empty())));

        assertTrue(svg.contains("<title>test: 0.300 [0.200, 0.400]</title>"), svg);
        assertTrue(svg.contains(">101<"), svg);
        assertEquals(1, svg.split("<circle").length - 1);
    }

    private static CurvePoint point(
            double part, int sentences, String data, double value, double low, double high) {
        return new CurvePoint(
                part,
                1,
                sentences,
                1,
                data,
                OptionalDouble.of(value),
                Optional.of(new Interval(low, high)));
    }

    private static double height(String svg, String name) {
        Matcher matcher = Pattern.compile("<text[^>]* y=\"([0-9.]+)\">" + name).matcher(svg);
        assertTrue(matcher.find(), svg);
        return Double.parseDouble(matcher.group(1));
    }
}
