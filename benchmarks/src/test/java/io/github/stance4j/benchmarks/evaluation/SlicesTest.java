// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Mention;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.benchmarks.baseline.KeywordBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static AnnotatedSentence sentence(
            String id, String text, String form, Boolean... condemn) {
        List<String> names = List.of("Rome", "Oslo").subList(0, condemn.length);
        return AnnotatedSentence.of(
                id,
                text,
                names.stream()
                        .map(name -> actor(text, name, condemn[names.indexOf(name)], form))
                        .toList());
    }

    private static AnnotatedActor actor(String text, String name, boolean condemns, String form) {
        int start = text.indexOf(name);
        return new AnnotatedActor(
                Mention.in(text, new Span(start, start + name.length())),
                Optional.empty(),
                Map.of(
                        Stance.CONDEMNATION, condemns,
                        Stance.DE_ESCALATION_CALL, false,
                        Stance.MEDIATION_OFFER, false),
                Map.of(Sentiment.NAME, condemns ? Sentiment.NEGATIVE : Sentiment.NEUTRAL),
                Map.of("construction", form));
    }

    /** The keyword falls for the refusal and gets the plain sentence right. */
    private final List<Slice> slices =
            new Slices(
                            "two",
                            "construction",
                            Sentences.SCHEMA,
                            List.of(
                                    sentence("1", "Rome condemned Oslo", "active", true, false),
                                    sentence(
                                            "2",
                                            "Rome never condemned Oslo",
                                            "negation active",
                                            false,
                                            false)))
                    .evaluate(new Disguised(new KeywordBaseline(Sentences.SCHEMA)), "keywords");

    @Test
    void aSentenceCountsInEachOfItsParts() {
        assertEquals(
                List.of(
                        new Slice(
                                "two",
                                "construction",
                                "active",
                                "keywords",
                                2,
                                1,
                                OptionalDouble.of(2 / 3.0),
                                1 / 3.0),
                        new Slice(
                                "two",
                                "construction",
                                "negation",
                                "keywords",
                                1,
                                0,
                                OptionalDouble.of(0),
                                1 / 2.0)),
                slices);
    }

    @Test
    void theTableShowsF1OnlyWhereThereIsEnoughToTellIt() {
        Slice many =
                new Slice("d", "construction", "active", "s", 40, 20, OptionalDouble.of(0.5), 0.25);

        String table = SliceTable.of(List.of(many, slices.get(1)));

        assertTrue(table.contains("| active | 40 | 20 | 0.500 | 25.0 % |"), table);
        assertTrue(table.contains("| negation | 1 | 0 | – | 50.0 % |"), table);
    }
}
