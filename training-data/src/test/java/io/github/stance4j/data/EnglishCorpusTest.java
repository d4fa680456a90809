// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus as a whole. That groups don't cross splits, {@link Corpus} checks itself. */
class EnglishCorpusTest {

    private static final int FEWEST_SENTENCES = 4_000;
    private static final int FEWEST_ACTORS = 10_000;
    private static final int FEWEST_CHALLENGES = 700;
    private static final int FEWEST_HOLDERS = 30;
    private static final double MOST_NOT_NEGATIVE = 0.05;

    private static final Corpus CORPUS = Sentences.ENGLISH;

    @Test
    void itHasTheLabelsOfTheEnglishModel() {
        assertEquals(
                new LabelSchema(
                        List.of(
                                Stance.CONDEMNATION,
                                Stance.DE_ESCALATION_CALL,
                                Stance.MEDIATION_OFFER),
                        List.of(Sentiment.LABELS)),
                CORPUS.schema());
    }

    @Test
    void itHasEnoughSentences() {
        assertTrue(CORPUS.sentences().size() >= FEWEST_SENTENCES);
        assertTrue(Sentences.actors(CORPUS).size() >= FEWEST_ACTORS);
        assertTrue(Sentences.CHALLENGE.sentences().size() >= FEWEST_CHALLENGES);
    }

    @Test
    void theChallengeSetHasTheLabelsOfTheCorpusAndIsNeverTrainedOn() {
        assertEquals(CORPUS.schema(), Sentences.CHALLENGE.schema());
        assertEquals(
                Sentences.CHALLENGE.sentences(), Sentences.CHALLENGE.split(Split.TEST).sentences());
    }

    @Test
    void everySentenceHasASplitAndAllActorsHaveAllLabels() {
        assertTrue(CORPUS.hasSplits());
        Sentences.actors(CORPUS)
                .forEach(
                        actor -> {
                            assertEquals(3, actor.stances().size(), actor::toString);
                            assertTrue(actor.label(Sentiment.NAME).isPresent(), actor::toString);
                            assertTrue(actor.target().isEmpty(), actor::toString);
                        });
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void everySplitHasEnoughHoldersOfEveryStance(Split split) {
        CORPUS.split(split)
                .statistics()
                .held()
                .forEach(
                        (stance, held) ->
                                assertTrue(
                                        held >= FEWEST_HOLDERS,
                                        () -> split + " has " + held + " of " + stance));
    }

    @Test
    void whoCondemnsIsNegativeOrSeldomNeutral() {
        List<AnnotatedActor> condemning =
                Sentences.actors(CORPUS).stream()
                        .filter(a -> a.holds(Stance.CONDEMNATION))
                        .toList();

        condemning.forEach(actor -> assertFalse(has(actor, Sentiment.POSITIVE), actor::toString));
        long neutral = condemning.stream().filter(a -> has(a, Sentiment.NEUTRAL)).count();
        assertTrue(neutral < MOST_NOT_NEGATIVE * condemning.size(), () -> neutral + " are neutral");
    }

    private static boolean has(AnnotatedActor actor, String sentiment) {
        return actor.label(Sentiment.NAME).orElseThrow().equals(sentiment);
    }
}
