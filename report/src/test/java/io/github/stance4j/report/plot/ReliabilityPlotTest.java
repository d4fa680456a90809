// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.Example;
import io.github.stance4j.evaluation.Reliability;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReliabilityPlotTest {

    @Test
    void aBinStandsWhereItsProbabilityAndItsShareMeet() throws Exception {
        Reliability half = Example.halfRight(0.7);

        Document svg =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(
                                                ReliabilityPlot.of("A & B", half).file())));

        assertEquals(1, svg.getElementsByTagName("circle").getLength());
        assertEquals(
                "2 answers: probability 0.70, right 0.50",
                svg.getElementsByTagName("title").item(1).getTextContent());
        assertTrue(svg.getDocumentElement().getTextContent().contains("A & B"));
    }
}
