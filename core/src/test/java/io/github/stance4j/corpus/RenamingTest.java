// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final String TEXT =
            "Mali said that Mali's ally Niger, and Malians, accused Mali.";

    private static Mention mention(String text, int from) {
        int start = TEXT.indexOf(text, from);
        return new Mention(text, new Span(start, start + text.length()));
    }

    private static AnnotatedSentence sentence() {
        return AnnotatedSentence.of(
                "1",
                TEXT,
                List.of(
                        new AnnotatedActor(
                                mention("Niger", 0),
                                Optional.of(mention("Mali", 50)),
                                Map.of(Stance.CONDEMNATION, true),
                                Map.of("sentiment", "negative"),
                                Map.of("cue", "accused Mali", "region", "Mali")),
                        AnnotatedActor.of(mention("Mali's ally", 0), Map.of(), Map.of())));
    }

    @Test
    void wholeWordsChangeWhereverTheyStandAndSpansMove() {
        AnnotatedSentence renamed =
                new Renaming(Map.of("Mali", "New Caledonia", "Niger", "Fiji"), Set.of("cue"))
                        .of(sentence());

        assertEquals(
                "New Caledonia said that New Caledonia's ally Fiji, and Malians, accused New Caledonia.",
                renamed.text());
        AnnotatedActor holder = renamed.actors().get(0);
        assertEquals("Fiji", holder.text());
        assertEquals("Fiji", holder.span().of(renamed.text()));
        assertEquals("New Caledonia", holder.target().orElseThrow().text());
        assertEquals("New Caledonia's ally", renamed.actors().get(1).text());
    }

    @Test
    void labelsStayAndOnlyColumnsThatQuoteTheSentenceChange() {
        AnnotatedActor holder =
                new Renaming(Map.of("Mali", "Fiji"), Set.of("cue")).of(sentence()).actors().get(0);
        assertEquals(Map.of("cue", "accused Fiji", "region", "Mali"), holder.metadata());
        assertEquals(Map.of(Stance.CONDEMNATION, true), holder.stances());
        assertEquals(Map.of("sentiment", "negative"), holder.labels());
    }

    @Test
    void ofTwoNamesThatOverlapTheLongerIsReplaced() {
        AnnotatedSentence renamed =
                new Renaming(Map.of("Mali", "Fiji", "ally Niger", "x"), Set.of())
                        .of(AnnotatedSentence.of("1", "Mali's ally Niger", List.of()));
        assertEquals("Fiji's x", renamed.text());
    }

    @Test
    void aNameThatAMentionCutsStays() {
        AnnotatedSentence renamed =
                new Renaming(Map.of("ally Niger", "x"), Set.of()).of(sentence());
        assertEquals(sentence(), renamed);
    }
}
