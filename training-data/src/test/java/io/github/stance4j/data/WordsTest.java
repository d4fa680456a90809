// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsKeepInnerMarksAndLoseOuterOnes() {
        assertEquals(
                List.of("no", "n'djamena", "u.n", "1,200", "peace-keepers"),
                Words.of("“No”: N'Djamena, U.N., 1,200 – 'peace-keepers'…"));
    }

    @Test
    void runsOfAShortTextAreTheText() {
        assertEquals(Set.of(List.of("a", "b")), Words.runs(List.of("a", "b"), 5));
        assertEquals(
                Set.of(List.of("a", "b"), List.of("b", "c")),
                Words.runs(List.of("a", "b", "c"), 2));
    }

    @Test
    void actorsAreReplacedWhereverTheyStand() {
        AnnotatedSentence sentence = sentence("The Red Cross and Peru met.", "Red Cross", "Peru");

        assertEquals("The ACTOR and ACTOR met.", Words.withoutActors(sentence));
        assertEquals("The Red-Cross and Peru met.", Words.withNamesAsWords(sentence));
    }

    private static AnnotatedSentence sentence(String text, String... actors) {
        return AnnotatedSentence.of(
                "1",
                text,
                Stream.of(actors)
                        .map(
                                actor ->
                                        new Span(
                                                text.indexOf(actor),
                                                text.indexOf(actor) + actor.length()))
                        .map(span -> Mention.in(text, span))
                        .map(mention -> AnnotatedActor.of(mention, Map.of(), Map.of()))
                        .toList());
    }
}
