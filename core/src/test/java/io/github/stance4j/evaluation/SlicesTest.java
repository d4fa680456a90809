// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.SCHEMA;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final String TEXT = "Chile blamed Peru.";
    private static final Mention CHILE = mention(TEXT, "Chile", 1);
    private static final Mention PERU = mention(TEXT, "Peru", 1);

    private static AnnotatedActor of(String form, AnnotatedActor actor) {
        return new AnnotatedActor(
                actor.actor(),
                Optional.empty(),
                actor.stances(),
                actor.labels(),
                Map.of("form", form));
    }

    private static AnnotatedSentence sentence(String id, String form, boolean blames) {
        return AnnotatedSentence.of(
                id,
                TEXT,
                List.of(
                        of(form, gold(CHILE, blames, false, "cold")),
                        of(form, gold(PERU, false, false, "mild"))));
    }

    private final List<AnnotatedSentence> gold =
            List.of(sentence("1", "active", true), sentence("2", "active refusal", false));

    /** Blame is seen in both sentences, and once in Peru. */
    private final List<List<ActorStance>> given =
            List.of(
                    List.of(predicted(CHILE, 0.9, 0, "cold"), predicted(PERU, 0, 0, "mild")),
                    List.of(predicted(CHILE, 0.9, 0, "cold"), predicted(PERU, 0.9, 0, "mild")));

    @Test
    void aSentenceCountsInEachOfItsParts() {
        assertEquals(
                List.of(
                        // One right of three; of three quiet actors, two alarms.
                        new Slice(
                                "form",
                                "active",
                                2,
                                1,
                                OptionalDouble.of(0.5),
                                OptionalDouble.of(2 / 3.0)),
                        new Slice(
                                "form",
                                "refusal",
                                1,
                                0,
                                OptionalDouble.of(0),
                                OptionalDouble.of(1))),
                new Slices("form", SCHEMA, gold).evaluate(Optional.empty(), given));
    }

    @Test
    void endToEndOnlyWhatWasFoundCounts() {
        List<List<ActorStance>> found = List.of(List.of(given.get(0).get(0)), List.of());

        Slice active = new Slices("form", SCHEMA, gold).evaluate(Optional.of(found), given).get(0);

        assertEquals(OptionalDouble.of(1), active.f1());
    }

    @Test
    void everyCorpusHasLengths() {
        Slices slices = new Slices(Slices.LENGTH, SCHEMA, gold);

        assertEquals(
                List.of("00–09 words"),
                slices.evaluate(Optional.empty(), given).stream().map(Slice::value).toList());
        assertTrue(new Slices("nothing", SCHEMA, gold).isEmpty());
    }

    @Test
    void thePartsNameTheirSentences() {
        assertEquals(
                Map.of("active", List.of(0, 1), "refusal", List.of(1)),
                new Slices("form", SCHEMA, gold).parts());
    }
}
