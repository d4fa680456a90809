// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionTest {

    @Test
    void isCutOutOfTheSentence() {
        assertEquals(
                new Mention("Peru", new Span(0, 4)), Mention.in("Peru waits.", new Span(0, 4)));
    }

    @Test
    void aSpanBeyondTheSentenceIsRefusedWithItsLength() {
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> Mention.in("Peru", new Span(2, 5)));
        assertTrue(e.getMessage().contains("4 UTF-16 units"), e.getMessage());
    }

    @Test
    void aTextOfAnotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mention("Peru", new Span(0, 3)));
    }

    @Test
    void aQueryMustLieInItsSentence() {
        ActorQuery actor = ActorQuery.of(0, 4);
        assertEquals(1, new SentenceQuery("Peru", List.of(actor)).actors().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SentenceQuery("Peru", List.of(ActorQuery.of(0, 5))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SentenceQuery("Peru", List.of(actor.toward(new Span(3, 9)))));
    }
}
