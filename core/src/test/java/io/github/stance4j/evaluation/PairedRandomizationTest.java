// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.SCHEMA;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairedRandomizationTest {

    private static final Mention PERU = mention("Peru", "Peru", 1);
    private static final String MICRO = "stances:micro.f1";

    /** Sentences of one actor each, who blames in all of them. */
    private static List<AnnotatedSentence> blaming(int sentences) {
        List<AnnotatedSentence> gold = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            gold.add(sentence("s" + i, "Peru", gold(PERU, true, false, "cold")));
        }
        return gold;
    }

    private static List<List<ActorStance>> answers(int sentences, IntPredicate right) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            answers.add(List.of(predicted(PERU, right.test(i) ? 0.9 : 0.1, 0.1, "cold")));
        }
        return answers;
    }

    private static List<MetricDifference> compare(
            Setting setting,
            List<List<ActorStance>> first,
            List<List<ActorStance>> second,
            int shuffles,
            long seed) {
        return new PairedRandomization(SCHEMA, new RandomizationOptions(shuffles, seed))
                .compare(setting, blaming(first.size()), first, second);
    }

    private static MetricDifference named(String name, List<MetricDifference> differences) {
        return differences.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    }

    private static double p(
            List<List<ActorStance>> first,
            List<List<ActorStance>> second,
            int shuffles,
            long seed) {
        return named(MICRO, compare(Setting.GIVEN_ACTORS, first, second, shuffles, seed))
                .p()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void aSystemDoesNotDifferFromItself(Setting setting) {
        List<List<ActorStance>> answers = answers(20, i -> i % 3 == 0);
        for (MetricDifference difference : compare(setting, answers, answers, 50, 1)) {
            if (difference.first().isPresent()) {
                assertEquals(OptionalDouble.of(0), difference.difference(), difference.name());
                assertEquals(OptionalDouble.of(1), difference.p(), difference.name());
            }
        }
    }

    @Test
    void whereOneIsAlwaysRightAndTheOtherNeverPIsTheSmallestPossible() {
        double p = p(answers(30, i -> true), answers(30, i -> false), 999, 1);
        assertEquals(0.001, p, 1e-12);
    }

    @Test
    void equallyManyRightAnswersAreNoDifference() {
        assertEquals(1, p(answers(30, i -> i % 2 == 0), answers(30, i -> i % 2 == 1), 999, 1));
    }

    @Test
    void approximatesWhatAllExchangesTogetherGive() {
        int sentences = 6;
        IntPredicate first = i -> i <= 4;
        IntPredicate second = i -> i >= 4;
        double observed = Math.abs(microF1(first) - microF1(second));
        int asLarge = 0;
        for (int exchange = 0; exchange < 1 << sentences; exchange++) {
            int bits = exchange;
            IntPredicate one = i -> ((bits >> i & 1) == 0 ? first : second).test(i);
            IntPredicate other = i -> ((bits >> i & 1) == 0 ? second : first).test(i);
            asLarge += Math.abs(microF1(one) - microF1(other)) >= observed - 1e-12 ? 1 : 0;
        }
        // Of the five sentences that differ, at most one or at least four go one way.
        double exact = (double) asLarge / (1 << sentences);
        assertEquals(12 / 32.0, exact);

        double p = p(answers(sentences, first), answers(sentences, second), 20_000, 3);

        assertEquals(exact, p, 0.015);
    }

    /** Of six blaming actors, so many are found. */
    private static double microF1(IntPredicate right) {
        int found = 0;
        for (int i = 0; i < 6; i++) {
            found += right.test(i) ? 1 : 0;
        }
        return new BinaryCounts(found, 0, 6 - found).f1().orElseThrow();
    }

    @Test
    void theSameSeedGivesTheSameP() {
        List<List<ActorStance>> first = answers(40, i -> i % 2 == 0);
        List<List<ActorStance>> second = answers(40, i -> i % 5 == 0);
        assertEquals(p(first, second, 200, 7), p(first, second, 200, 7));
        assertNotEquals(p(first, second, 200, 7), p(first, second, 200, 8));
    }

    @Test
    void theOrderOfTheSystemsTurnsTheSignOnly() {
        List<List<ActorStance>> first = answers(12, i -> i > 2);
        List<List<ActorStance>> second = answers(12, i -> i < 5);
        MetricDifference one = named(MICRO, compare(Setting.GIVEN_ACTORS, first, second, 500, 7));
        MetricDifference other = named(MICRO, compare(Setting.GIVEN_ACTORS, second, first, 500, 7));
        assertEquals(one.p(), other.p());
        assertEquals(one.difference().orElseThrow(), -other.difference().orElseThrow(), 1e-12);
        assertTrue(one.difference().orElseThrow() > 0);
    }

    @Test
    void comparesEveryF1OfASetting() {
        List<List<ActorStance>> answers = answers(2, i -> true);
        assertEquals(
                List.of(
                        "actors:overlap.f1",
                        "actors:exact.f1",
                        MICRO,
                        "stances:macro.f1",
                        "stance:blame.f1",
                        "stance:offer.f1",
                        "class:tone.macro_f1",
                        "class:tone=cold.f1",
                        "class:tone=mild.f1",
                        "class:tone=warm.f1"),
                compare(Setting.END_TO_END, answers, answers, 1, 0).stream()
                        .map(MetricDifference::name)
                        .toList());
    }

    @Test
    void anUndefinedFigureHasNoP() {
        List<List<ActorStance>> answers = answers(2, i -> true);
        MetricDifference offer =
                named("stance:offer.f1", compare(Setting.GIVEN_ACTORS, answers, answers, 9, 0));
        assertEquals(OptionalDouble.empty(), offer.difference());
        assertEquals(OptionalDouble.empty(), offer.p());
    }

    @Test
    void answersOfOtherSentencesAreRefused() {
        PairedRandomization test = new PairedRandomization(SCHEMA, RandomizationOptions.defaults());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        test.compare(
                                Setting.END_TO_END,
                                blaming(2),
                                answers(2, i -> true),
                                answers(3, i -> true)));
    }

    @Test
    void atLeastOneShuffleIsNeeded() {
        assertThrows(IllegalArgumentException.class, () -> new RandomizationOptions(0, 1));
    }
}
