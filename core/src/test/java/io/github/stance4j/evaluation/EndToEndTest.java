// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.BLAME;
import static io.github.stance4j.evaluation.Example.OFFER;
import static io.github.stance4j.evaluation.Example.SCHEMA;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndToEndTest {

    private static final String TEXT = "Mr Boric of Chile blamed Peru, and Chile left Peru.";
    private static final Mention BORIC = mention(TEXT, "Boric", 1);
    private static final Mention MR_BORIC = mention(TEXT, "Mr Boric", 1);
    private static final Mention CHILE = mention(TEXT, "Chile", 1);
    private static final Mention CHILE_AGAIN = mention(TEXT, "Chile", 2);
    private static final Mention PERU = mention(TEXT, "Peru", 1);
    private static final Mention PERU_AGAIN = mention(TEXT, "Peru", 2);

    private static Evaluation evaluate(AnnotatedSentence gold, ActorStance... predictions) {
        return evaluate(List.of(gold), List.of(List.of(predictions)));
    }

    private static Evaluation evaluate(
            List<AnnotatedSentence> gold, List<List<ActorStance>> predictions) {
        return new Evaluator(SCHEMA, BootstrapOptions.none()).endToEnd(gold, predictions);
    }

    private static void assertActors(
            Evaluation evaluation, BinaryCounts overlap, BinaryCounts exact) {
        assertEquals(Optional.of(overlap), evaluation.overlappingActors());
        assertEquals(Optional.of(exact), evaluation.exactActors());
    }

    @Test
    void figuresAreThoseCountedByHand() {
        // Boric is found in part, Chile missed, Peru found exactly; "left" is invented.
        Mention left = mention(TEXT, "left", 1);
        Evaluation evaluation =
                evaluate(
                        List.of(
                                sentence(
                                        "s1",
                                        TEXT,
                                        gold(MR_BORIC, true, false, "cold"),
                                        gold(CHILE, false, true, "warm"),
                                        gold(PERU, false, false, "mild")),
                                sentence("s2", TEXT),
                                sentence("s3", TEXT, gold(PERU, true, false, "cold"))),
                        List.of(
                                List.of(
                                        predicted(left, 0.9, 0.9, "warm"),
                                        predicted(PERU, 0.7, 0.1, "mild"),
                                        predicted(BORIC, 0.8, 0.1, "mild")),
                                List.of(predicted(PERU, 0.1, 0.1, "mild")),
                                List.of(predicted(PERU, 0.9, 0.1, "cold"))));
        assertEquals(Setting.END_TO_END, evaluation.setting());
        assertActors(evaluation, new BinaryCounts(3, 2, 1), new BinaryCounts(2, 3, 2));
        assertEquals(new BinaryCounts(2, 2, 0), evaluation.stances().get(BLAME));
        assertEquals(new BinaryCounts(0, 1, 1), evaluation.stances().get(OFFER));
        assertEquals(
                List.of(List.of(1, 1, 0), List.of(0, 1, 0), List.of(0, 0, 0)),
                evaluation.labelSets().get("tone").counts());
        assertMetric(evaluation, "actors:overlap.precision", 3, 5);
        assertMetric(evaluation, "actors:overlap.recall", 3, 4);
        assertMetric(evaluation, "actors:overlap.f1", 6, 9);
        assertMetric(evaluation, "actors:exact.f1", 4, 9);
        assertMetric(evaluation, "stances:micro.f1", 4, 8);
        assertMetric(evaluation, "stances:macro.f1", 1, 3);
        assertMetric(evaluation, "class:tone.accuracy", 2, 3);
    }

    private static void assertMetric(Evaluation evaluation, String name, int part, int whole) {
        MetricValue metric = evaluation.metric(name);
        assertEquals((double) part / whole, metric.value().orElseThrow(), 1e-12, name);
        assertTrue(metric.interval().isEmpty(), "no resamples, no interval");
    }

    @Test
    void mentionsOfOneNameAreOneActorFoundByAnyOfThem() {
        Evaluation evaluation =
                evaluate(
                        sentence(
                                "s",
                                TEXT,
                                gold(CHILE, true, false, "cold"),
                                gold(CHILE_AGAIN, false, true, "warm")),
                        predicted(CHILE_AGAIN, 0.9, 0.9, "warm"));
        assertActors(evaluation, new BinaryCounts(1, 0, 0), new BinaryCounts(1, 0, 0));
        assertEquals(new BinaryCounts(1, 0, 0), evaluation.stances().get(BLAME));
        assertEquals(new BinaryCounts(1, 0, 0), evaluation.stances().get(OFFER));
        assertEquals(1, evaluation.labelSets().get("tone").count("warm", "warm"));
    }

    @Test
    void predictedMentionsOfOneNameAreOneActorWithTheStancesOfAll() {
        Evaluation evaluation =
                evaluate(
                        sentence("s", TEXT, gold(PERU, true, false, "cold")),
                        predicted(PERU, 0.9, 0.1, "cold"),
                        predicted(PERU_AGAIN, 0.1, 0.9, "warm"));
        assertActors(evaluation, new BinaryCounts(1, 0, 0), new BinaryCounts(1, 0, 0));
        assertEquals(new BinaryCounts(1, 0, 0), evaluation.stances().get(BLAME));
        assertEquals(new BinaryCounts(0, 1, 0), evaluation.stances().get(OFFER));
        assertEquals(1, evaluation.labelSets().get("tone").total());
    }

    @Test
    void aNameInAnotherCaseOrInAnotherSentenceIsAnotherActor() {
        String text = "PERU and Peru";
        Mention upper = mention(text, "PERU", 1);
        Mention lower = mention(text, "Peru", 1);
        AnnotatedSentence both =
                sentence(
                        "s",
                        text,
                        gold(upper, true, false, "cold"),
                        gold(lower, true, false, "cold"));
        AnnotatedSentence other = sentence("t", text, gold(lower, true, false, "cold"));
        Evaluation evaluation = evaluate(List.of(both, other), List.of(List.of(), List.of()));
        assertActors(evaluation, new BinaryCounts(0, 0, 3), new BinaryCounts(0, 0, 3));
    }

    @Test
    void whiteSpaceAroundANameMakesNoDifference() {
        Mention wide = Mention.in(TEXT, new Span(PERU.span().start() - 1, PERU.span().end()));
        Evaluation evaluation =
                evaluate(
                        sentence("s", TEXT, gold(PERU, true, false, "cold")),
                        predicted(wide, 0.9, 0.1, "cold"),
                        predicted(PERU_AGAIN, 0.9, 0.1, "cold"));
        assertActors(evaluation, new BinaryCounts(1, 0, 0), new BinaryCounts(0, 1, 1));
    }

    @Test
    void targetsPlayNoPart() {
        AnnotatedActor towardPeru =
                new AnnotatedActor(
                        CHILE,
                        Optional.of(PERU),
                        Map.of(BLAME, true, OFFER, false),
                        Map.of(),
                        Map.of());
        AnnotatedActor towardBoric =
                new AnnotatedActor(
                        CHILE,
                        Optional.of(BORIC),
                        Map.of(BLAME, false, OFFER, true),
                        Map.of(),
                        Map.of());
        Evaluation evaluation =
                evaluate(
                        sentence("s", TEXT, towardPeru, towardBoric),
                        predicted(CHILE, 0.9, 0.9, "cold"));
        assertEquals(new BinaryCounts(2, 0, 0), evaluation.allStances());
        assertActors(evaluation, new BinaryCounts(1, 0, 0), new BinaryCounts(1, 0, 0));
    }

    @Test
    void whatWasNotAnnotatedIsLeftOut() {
        // Chile was annotated for blame only, so nobody knows what others offer here.
        AnnotatedActor chile = AnnotatedActor.of(CHILE, Map.of(BLAME, true), Map.of());
        Evaluation evaluation =
                evaluate(
                        sentence("s", TEXT, chile),
                        predicted(CHILE, 0.1, 0.9, "cold"),
                        predicted(PERU, 0.9, 0.9, "cold"));
        assertEquals(new BinaryCounts(0, 1, 1), evaluation.stances().get(BLAME));
        assertEquals(BinaryCounts.NONE, evaluation.stances().get(OFFER));
        assertEquals(0, evaluation.labelSets().get("tone").total());
        assertTrue(evaluation.metric("stance:offer.f1").value().isEmpty());
    }

    @Test
    void anActorThatIsNotWhatStandsThereIsRefused() {
        AnnotatedSentence gold = sentence("s", TEXT, gold(PERU, true, false, "cold"));
        for (Span span : List.of(new Span(0, 4), new Span(900, 904))) {
            ActorStance wrong = predicted(new Mention("Peru", span), 0.9, 0.1, "cold");
            assertThrows(IllegalArgumentException.class, () -> evaluate(gold, wrong));
        }
    }
}
