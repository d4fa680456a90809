// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedSentenceTest {

    private static final String TEXT = "Peru blamed Chile.";
    private static final Mention PERU = Mention.in(TEXT, new Span(0, 4));
    private static final Mention CHILE = Mention.in(TEXT, new Span(12, 17));

    private static AnnotatedActor actor(Mention mention) {
        return AnnotatedActor.of(mention, Map.of(), Map.of());
    }

    private static AnnotatedActor toward(Mention mention, Mention target) {
        return new AnnotatedActor(mention, Optional.of(target), Map.of(), Map.of(), Map.of());
    }

    @Test
    void isItsOwnGroupAndHasNoSplitByDefault() {
        AnnotatedSentence sentence = AnnotatedSentence.of("s1", TEXT, List.of(actor(PERU)));
        assertEquals("s1", sentence.group());
        assertEquals(Optional.empty(), sentence.split());
        assertEquals(Optional.of(Split.TEST), sentence.withSplit(Split.TEST).split());
    }

    @Test
    void asksAboutItsActorsAndTargetsInTheirOrder() {
        List<AnnotatedActor> actors = List.of(actor(CHILE), toward(PERU, CHILE), actor(PERU));
        assertEquals(
                new SentenceQuery(
                        TEXT,
                        List.of(
                                ActorQuery.of(12, 17),
                                ActorQuery.of(0, 4).toward(new Span(12, 17)),
                                ActorQuery.of(0, 4))),
                AnnotatedSentence.of("s1", TEXT, actors).query());
    }

    @ParameterizedTest
    @CsvSource({"' ', text, group", "id, ' ', group", "id, text, ''"})
    void blankNamesAndTextsAreRefused(String id, String text, String group) {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new AnnotatedSentence(
                                id, text, group, Optional.empty(), List.of(), Map.of()));
    }

    @Test
    void aMentionThatIsNotWhatStandsThereIsRefused() {
        AnnotatedActor wrong = actor(new Mention("Peru", new Span(1, 5)));
        AnnotatedActor beyond = actor(new Mention("Peru", new Span(15, 19)));
        AnnotatedActor blank = actor(new Mention(" ", new Span(4, 5)));
        AnnotatedActor target = toward(PERU, new Mention("Peru", new Span(1, 5)));
        for (AnnotatedActor actor : List.of(wrong, beyond, blank, target)) {
            var e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> AnnotatedSentence.of("s1", TEXT, List.of(actor)));
            assertTrue(e.getMessage().contains("entence s1"), e.getMessage());
        }
    }

    @Test
    void anActorTwiceNeedsDifferentTargets() {
        assertThrows(
                IllegalArgumentException.class,
                () -> AnnotatedSentence.of("s1", TEXT, List.of(actor(PERU), actor(PERU))));
    }

    @Test
    void metadataBesideActorsAreRefused() {
        Map<String, String> cue = Map.of("cue", "blamed");
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new AnnotatedSentence(
                                "s1", TEXT, "s1", Optional.empty(), List.of(actor(PERU)), cue));
    }

    @Test
    void emptyMetadataAreLeftOut() {
        var sentence =
                new AnnotatedSentence(
                        "s1",
                        TEXT,
                        "s1",
                        Optional.empty(),
                        List.of(),
                        Map.of("cue", "", "source", "wire"));
        assertEquals(Map.of("source", "wire"), sentence.metadata());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "actor", "split", "stance:x", "class:x", "Group", " sentence"})
    void aColumnThatMeansSomethingIsNoMetadata(String column) {
        Map<String, String> metadata = Map.of(column, "x");
        assertThrows(
                IllegalArgumentException.class,
                () -> new AnnotatedActor(PERU, Optional.empty(), Map.of(), Map.of(), metadata));
    }
}
