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
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenActorsTest {

    private static final String TEXT = "Peru blamed Chile.";
    private static final Mention PERU = mention(TEXT, "Peru", 1);
    private static final Mention CHILE = mention(TEXT, "Chile", 1);

    /** The last actor was annotated for blame only. */
    private static final List<AnnotatedSentence> GOLD =
            List.of(
                    sentence(
                            "s1",
                            TEXT,
                            gold(PERU, true, false, "cold"),
                            gold(CHILE, false, false, "mild")),
                    sentence("s2", TEXT, gold(PERU, true, true, "cold")),
                    sentence("s3", "It rained."),
                    sentence("s4", TEXT, AnnotatedActor.of(PERU, Map.of(BLAME, false), Map.of())));

    private static final List<List<ActorStance>> PREDICTIONS =
            List.of(
                    List.of(predicted(PERU, 0.9, 0.6, "cold"), predicted(CHILE, 0.8, 0.1, "cold")),
                    List.of(predicted(PERU, 0.3, 0.7, "mild")),
                    List.of(),
                    List.of(predicted(PERU, 0.2, 0.9, "warm")));

    private static final Evaluation EVALUATION =
            new Evaluator(SCHEMA).givenActors(GOLD, PREDICTIONS);

    @Test
    void countsAreThoseCountedByHand() {
        assertEquals(Setting.GIVEN_ACTORS, EVALUATION.setting());
        assertEquals(4, EVALUATION.sentences());
        assertEquals(
                Map.of(BLAME, new BinaryCounts(1, 1, 1), OFFER, new BinaryCounts(1, 1, 0)),
                EVALUATION.stances());
        assertEquals(new BinaryCounts(2, 2, 1), EVALUATION.allStances());
        assertEquals(
                List.of(List.of(1, 1, 0), List.of(1, 0, 0), List.of(0, 0, 0)),
                EVALUATION.labelSets().get("tone").counts());
        assertTrue(EVALUATION.overlappingActors().isEmpty());
        assertTrue(EVALUATION.exactActors().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "stances:micro.precision, 2, 4",
        "stances:micro.recall, 2, 3",
        "stances:micro.f1, 4, 7",
        "stances:macro.precision, 1, 2",
        "stances:macro.recall, 3, 4",
        "stances:macro.f1, 7, 12",
        "stances:macro.average_precision, 11, 12",
        "stance:blame.precision, 1, 2",
        "stance:blame.recall, 1, 2",
        "stance:blame.f1, 1, 2",
        "stance:blame.average_precision, 5, 6",
        "stance:blame.calibration_error, 9, 20",
        "stance:blame.calibration_error_middle, 9, 20",
        "stance:offer.precision, 1, 2",
        "stance:offer.recall, 1, 1",
        "stance:offer.f1, 2, 3",
        "stance:offer.average_precision, 1, 1",
        "stance:offer.calibration_error, 1, 3",
        "class:tone.accuracy, 1, 3",
        "class:tone.macro_f1, 1, 4",
        "class:tone=cold.f1, 1, 2",
        "class:tone=mild.f1, 0, 1",
    })
    void figuresAreThoseCountedByHand(String name, int part, int whole) {
        MetricValue metric = EVALUATION.metric(name);
        assertEquals((double) part / whole, metric.value().orElseThrow(), 1e-12);
        Interval interval = metric.interval().orElseThrow();
        assertTrue(interval.low() <= metric.value().orElseThrow(), metric.toString());
        assertTrue(interval.high() >= metric.value().orElseThrow(), metric.toString());
    }

    @Test
    void whatCannotBeMeasuredIsUndefinedAndHasNoInterval() {
        for (String measure : List.of("precision", "recall", "f1")) {
            MetricValue metric = EVALUATION.metric("class:tone=warm." + measure);
            assertTrue(metric.value().isEmpty(), metric.toString());
            assertTrue(metric.interval().isEmpty(), metric.toString());
        }
    }

    @Test
    void allFiguresAreListedAndThereAreNoOthers() {
        // Micro 3, macro 4, two stances by 6, the set 4, its labels 3 by 3.
        assertEquals(3 + 4 + 12 + 4 + 9, EVALUATION.metrics().size());
        assertEquals("stances:micro.precision", EVALUATION.metrics().get(0).name());
        assertThrows(IllegalArgumentException.class, () -> EVALUATION.metric("actors:exact.f1"));
    }

    @Test
    void nothingAtAllIsUndefinedThroughout() {
        Evaluation nothing = new Evaluator(SCHEMA).givenActors(List.of(), List.of());
        assertEquals(0, nothing.sentences());
        for (MetricValue metric : nothing.metrics()) {
            assertTrue(metric.value().isEmpty(), metric.toString());
            assertTrue(metric.interval().isEmpty(), metric.toString());
        }
    }

    @Test
    void twoPairsOfOneActorCountTwice() {
        AnnotatedActor toward =
                new AnnotatedActor(
                        PERU,
                        Optional.of(CHILE),
                        Map.of(BLAME, true, OFFER, false),
                        Map.of(),
                        Map.of());
        AnnotatedActor general = gold(PERU, true, false, "cold");
        ActorStance answer = predicted(PERU, 0.9, 0.1, "cold");
        ActorStance answerToward =
                new ActorStance(
                        PERU, Optional.of(CHILE), answer.stances(), answer.held(), answer.labels());
        Evaluation evaluation =
                new Evaluator(SCHEMA)
                        .givenActors(
                                List.of(sentence("s", TEXT, toward, general)),
                                List.of(List.of(answerToward, answer)));
        assertEquals(new BinaryCounts(2, 0, 0), evaluation.stances().get(BLAME));
    }

    @Test
    void predictionsOfOtherActorsAreRefused() {
        Evaluator evaluator = new Evaluator(SCHEMA);
        List<AnnotatedSentence> gold = GOLD.subList(0, 1);
        ActorStance peru = predicted(PERU, 0.9, 0.6, "cold");
        ActorStance chile = predicted(CHILE, 0.9, 0.6, "cold");
        ActorStance targeted =
                new ActorStance(
                        CHILE, Optional.of(PERU), chile.stances(), chile.held(), chile.labels());
        for (List<List<ActorStance>> wrong :
                List.of(
                        List.<List<ActorStance>>of(),
                        List.of(List.of(peru)),
                        List.of(List.of(chile, peru)),
                        List.of(List.of(peru, targeted)))) {
            assertThrows(IllegalArgumentException.class, () -> evaluator.givenActors(gold, wrong));
        }
    }

    @Test
    void aLabelThatWasNotPredictedIsAnErrorNotANo() {
        ActorStance nothing = new ActorStance(PERU, Optional.empty(), Map.of(), Set.of(), Map.of());
        Evaluator evaluator = new Evaluator(SCHEMA);
        List<AnnotatedSentence> gold = GOLD.subList(1, 2);
        List<List<ActorStance>> predictions = List.of(List.of(nothing));
        assertThrows(
                IllegalArgumentException.class, () -> evaluator.givenActors(gold, predictions));
        assertThrows(IllegalArgumentException.class, () -> evaluator.endToEnd(gold, predictions));
    }
}
