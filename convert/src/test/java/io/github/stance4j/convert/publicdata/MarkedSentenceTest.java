// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSentenceTest {

    @Test
    void marksAreTakenOut() {
        MarkedSentence marked = MarkedSentence.parse("The <s>miller</s> paid <t>the baker</t>.");

        assertEquals("The miller paid the baker.", marked.text());
        assertEquals(Optional.of(new Span(4, 10)), marked.source());
        assertEquals(Optional.of(new Span(16, 25)), marked.target());
    }

    @Test
    void theFirstOfSeveralIsTaken() {
        MarkedSentence marked = MarkedSentence.parse("<s>Ana</s> and <s>Ana</s> met <t>Bo</t>.");

        assertEquals(List.of(new Span(0, 3), new Span(8, 11)), marked.sources());
        assertEquals(Optional.of(new Span(0, 3)), marked.source());
    }

    @Test
    void aTargetOutsideOfTheSourceIsPreferred() {
        MarkedSentence marked =
                MarkedSentence.parse("<s><t>Elbonia</t>n envoys</s> left <t>Elbonia</t>.");

        assertEquals(Optional.of("Elbonian envoys"), marked.source().map(s -> s.of(marked.text())));
        assertEquals(Optional.of(new Span(21, 28)), marked.target());
    }

    @Test
    void aSourceOutsideOfTheTargetIsPreferred() {
        MarkedSentence marked =
                MarkedSentence.parse("<t><s>Elbonia</s>n rebels</t> fought <s>Elbonia</s>.");

        assertEquals(Optional.of(new Span(23, 30)), marked.source());
        assertEquals(Optional.of(new Span(0, 15)), marked.target());
    }

    @Test
    void aTargetWithinTheSourceIsTakenIfThereIsNoOther() {
        MarkedSentence marked = MarkedSentence.parse("<s>The <t>Elbonian</t> club</s> met.");

        assertEquals(Optional.of(new Span(0, 17)), marked.source());
        assertEquals(Optional.of(new Span(4, 12)), marked.target());
    }

    @Test
    void spaceInAMarkIsNotOfTheMention() {
        MarkedSentence marked = MarkedSentence.parse("<s> The guild </s>struck.");

        assertEquals(" The guild struck.", marked.text());
        assertEquals(Optional.of(new Span(1, 10)), marked.source());
    }

    @Test
    void placesCountUtf16Units() {
        MarkedSentence marked = MarkedSentence.parse("😀 <s>Zoë</s> left.");

        assertEquals(Optional.of(new Span(3, 6)), marked.source());
    }

    @Test
    void whatIsNotMarkedIsNotThere() {
        MarkedSentence marked = MarkedSentence.parse("The shop was closed.");

        assertEquals(Optional.empty(), marked.source());
        assertEquals(Optional.empty(), marked.target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>Ana left.",
                "Ana</s> left.",
                "<s>Ana <s>Bo</s></s> left.",
                "<t></t>Ana left.",
                "<t> </t>Ana left.",
                "<s>Ana</t> left."
            })
    void brokenMarksAreRefused(String marked) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> MarkedSentence.parse(marked))
                        .getMessage();
        assertTrue(message.matches("found .+, expected .+"), message);
    }
}
