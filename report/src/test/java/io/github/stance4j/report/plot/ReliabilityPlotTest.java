// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Reliability;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReliabilityPlotTest {

    private static final Mention PERU = new Mention("Peru", new Span(0, 4));

    /** An actor that holds a stance and one that does not, both with a probability of 0.7. */
    private static Reliability half() {
        List<AnnotatedSentence> gold = List.of(sentence("a", true), sentence("b", false));
        ActorStance answer =
                new ActorStance(
                        PERU,
                        Optional.empty(),
                        Map.of(Stance.CONDEMNATION, 0.7),
                        Set.of(),
                        Map.of());
        return Reliability.of(Stance.CONDEMNATION, gold, List.of(List.of(answer), List.of(answer)));
    }

    private static AnnotatedSentence sentence(String id, boolean held) {
        return AnnotatedSentence.of(
                id,
                "Peru",
                List.of(AnnotatedActor.of(PERU, Map.of(Stance.CONDEMNATION, held), Map.of())));
    }

    @Test
    void aBinStandsWhereItsProbabilityAndItsShareMeet() throws Exception {
        Document svg =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(
                                                ReliabilityPlot.of("A & B", half()).file())));

        assertEquals(1, svg.getElementsByTagName("circle").getLength());
        assertEquals(
                "2 answers: probability 0.70, right 0.50",
                svg.getElementsByTagName("title").item(1).getTextContent());
        assertTrue(svg.getDocumentElement().getTextContent().contains("A & B"));
    }
}
