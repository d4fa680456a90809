// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
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
                        List.of(
                                new CurvePoint(10, 100, 3, "a & b", 0.2, 0.1, 0.3),
                                new CurvePoint(10, 100, 3, "other", 0.4, 0.3, 0.5),
                                new CurvePoint(100, 1000, 1, "a & b", 0.6, 0.5, 0.7),
                                new CurvePoint(100, 1000, 1, "other", 0.8, 0.7, 0.9)));

        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));

        assertEquals(4, document.getElementsByTagName("circle").getLength());
        assertEquals(2, document.getElementsByTagName("polyline").getLength());
        assertTrue(svg.contains("a &amp; b 0.60"), svg);
        assertTrue(svg.contains(">1,000<"), svg);
    }

    @Test
    void namesOfLinesThatEndTogetherStandBelowEachOther() {
        String svg =
                CurvePlot.of(
                        List.of(
                                new CurvePoint(100, 1000, 1, "lower", 0.80, 0.7, 0.9),
                                new CurvePoint(100, 1000, 1, "upper", 0.81, 0.7, 0.9)));

        assertEquals(18, height(svg, "lower 0.80") - height(svg, "upper 0.81"), 1e-9);
    }

    private static double height(String svg, String name) {
        Matcher matcher = Pattern.compile("y=\"([0-9.]+)\">" + name).matcher(svg);
        assertTrue(matcher.find(), svg);
        return Double.parseDouble(matcher.group(1));
    }
}
